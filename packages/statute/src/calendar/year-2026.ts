import type { CalendarYear } from './calendar-day.ts';
import { holidayNames as names } from './holiday-names.ts';

/** The production calendar of 2026. 30 August is a plain day: the new Constitution moved Constitution Day to 15 March, kept from 2027. */
export const year2026: CalendarYear = {
  year: 2026,
  confirmed: true,
  days: [
    { date: '2026-01-01', kind: 'holiday', name: names.newYear, confirmed: true },
    { date: '2026-01-02', kind: 'holiday', name: names.newYear, confirmed: true },
    { date: '2026-01-07', kind: 'religious', name: names.orthodoxChristmas, confirmed: true },
    { date: '2026-03-08', kind: 'holiday', name: names.womensDay, confirmed: true },
    { date: '2026-03-09', kind: 'shifted', forDate: '2026-03-08', name: names.womensDay, confirmed: true },
    { date: '2026-03-21', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2026-03-22', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2026-03-23', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2026-03-24', kind: 'shifted', forDate: '2026-03-21', name: names.nauryz, confirmed: true },
    { date: '2026-03-25', kind: 'shifted', forDate: '2026-03-22', name: names.nauryz, confirmed: true },
    { date: '2026-05-01', kind: 'holiday', name: names.unityDay, confirmed: true },
    { date: '2026-05-07', kind: 'holiday', name: names.defenderDay, confirmed: true },
    { date: '2026-05-09', kind: 'holiday', name: names.victoryDay, confirmed: true },
    { date: '2026-05-11', kind: 'shifted', forDate: '2026-05-09', name: names.victoryDay, confirmed: true },
    { date: '2026-05-27', kind: 'religious', name: names.kurbanAit, confirmed: true },
    { date: '2026-07-06', kind: 'holiday', name: names.capitalDay, confirmed: true },
    { date: '2026-10-25', kind: 'holiday', name: names.republicDay, confirmed: true },
    { date: '2026-10-26', kind: 'shifted', forDate: '2026-10-25', name: names.republicDay, confirmed: true },
    { date: '2026-12-16', kind: 'holiday', name: names.independenceDay, confirmed: true },
  ],
};
