import {
  holidayNames as names,
  type CalendarDay,
  type CalendarYear,
  type IsoDate,
  type Text,
} from '@qorgan/statute';
import { shiftsOf } from './shifts.ts';

type Fixed = { on: `${number}-${number}`; name: Text; kind?: 'religious'; from?: number; until?: number };

/** Days off that keep their date from year to year, by the law as it stands in 2026. */
const fixed: readonly Fixed[] = [
  { on: '01-01', name: names.newYear },
  { on: '01-02', name: names.newYear },
  { on: '01-07', name: names.orthodoxChristmas, kind: 'religious' },
  { on: '03-08', name: names.womensDay },
  { on: '03-15', name: names.constitutionDay2026, from: 2027 },
  { on: '03-21', name: names.nauryz },
  { on: '03-22', name: names.nauryz },
  { on: '03-23', name: names.nauryz },
  { on: '05-01', name: names.unityDay },
  { on: '05-07', name: names.defenderDay },
  { on: '05-09', name: names.victoryDay },
  { on: '07-06', name: names.capitalDay },
  { on: '08-30', name: names.constitutionDay1995, until: 2025 },
  { on: '10-25', name: names.republicDay },
  { on: '12-16', name: names.independenceDay },
];

/**
 * A year nobody has published or entered, worked out for the five-day week from the holidays of fixed date.
 * Nothing in it is confirmed: the first day of Kurban Ait and transferred days are not known.
 */
export function yearByRule(year: number): CalendarYear {
  const days = fixed
    .filter(({ from = year, until = year }) => from <= year && year <= until)
    .map(({ on, name, kind }): CalendarDay => {
      const date = `${String(year).padStart(4, '0')}-${on}` as IsoDate;
      return { date, kind: kind ?? 'holiday', name, confirmed: false };
    });
  return { year, confirmed: false, days: [...days, ...shiftsOf(days, 'fiveDays', false)] };
}
