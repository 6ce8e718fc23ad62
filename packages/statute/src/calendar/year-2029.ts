import type { CalendarYear } from './calendar-day.ts';
import { holidayNames as names } from './holiday-names.ts';

/** No production calendar is known: shifts follow from the rule, the first day of Kurban Ait is computed. */
export const year2029: CalendarYear = {
  year: 2029,
  confirmed: false,
  days: [
    { date: '2029-01-01', kind: 'holiday', name: names.newYear, confirmed: true },
    { date: '2029-01-02', kind: 'holiday', name: names.newYear, confirmed: true },
    { date: '2029-01-07', kind: 'religious', name: names.orthodoxChristmas, confirmed: true },
    { date: '2029-03-08', kind: 'holiday', name: names.womensDay, confirmed: true },
    { date: '2029-03-15', kind: 'holiday', name: names.constitutionDay2026, confirmed: true },
    { date: '2029-03-21', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2029-03-22', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2029-03-23', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2029-04-24', kind: 'religious', name: names.kurbanAit, confirmed: false },
    { date: '2029-05-01', kind: 'holiday', name: names.unityDay, confirmed: true },
    { date: '2029-05-07', kind: 'holiday', name: names.defenderDay, confirmed: true },
    { date: '2029-05-09', kind: 'holiday', name: names.victoryDay, confirmed: true },
    { date: '2029-07-06', kind: 'holiday', name: names.capitalDay, confirmed: true },
    { date: '2029-10-25', kind: 'holiday', name: names.republicDay, confirmed: true },
    { date: '2029-12-16', kind: 'holiday', name: names.independenceDay, confirmed: true },
    {
      date: '2029-12-17',
      kind: 'shifted',
      forDate: '2029-12-16',
      name: names.independenceDay,
      confirmed: false,
    },
  ],
};
