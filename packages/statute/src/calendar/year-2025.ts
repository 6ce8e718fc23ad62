import type { CalendarYear } from './calendar-day.ts';
import { holidayNames as names } from './holiday-names.ts';

/** The production calendar of 2025, with the transfer of Friday 3 January for Sunday 5 January. */
export const year2025: CalendarYear = {
  year: 2025,
  confirmed: true,
  days: [
    { date: '2025-01-01', kind: 'holiday', name: names.newYear, confirmed: true },
    { date: '2025-01-02', kind: 'holiday', name: names.newYear, confirmed: true },
    {
      date: '2025-01-03',
      kind: 'transferredOff',
      forDate: '2025-01-05',
      name: names.transferredDayOff,
      confirmed: true,
    },
    { date: '2025-01-05', kind: 'transferredWork', name: names.transferredWorkingDay, confirmed: true },
    { date: '2025-01-07', kind: 'religious', name: names.orthodoxChristmas, confirmed: true },
    { date: '2025-03-08', kind: 'holiday', name: names.womensDay, confirmed: true },
    { date: '2025-03-10', kind: 'shifted', forDate: '2025-03-08', name: names.womensDay, confirmed: true },
    { date: '2025-03-21', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2025-03-22', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2025-03-23', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2025-03-24', kind: 'shifted', forDate: '2025-03-22', name: names.nauryz, confirmed: true },
    { date: '2025-03-25', kind: 'shifted', forDate: '2025-03-23', name: names.nauryz, confirmed: true },
    { date: '2025-05-01', kind: 'holiday', name: names.unityDay, confirmed: true },
    { date: '2025-05-07', kind: 'holiday', name: names.defenderDay, confirmed: true },
    { date: '2025-05-09', kind: 'holiday', name: names.victoryDay, confirmed: true },
    { date: '2025-06-06', kind: 'religious', name: names.kurbanAit, confirmed: true },
    { date: '2025-07-06', kind: 'holiday', name: names.capitalDay, confirmed: true },
    { date: '2025-07-07', kind: 'shifted', forDate: '2025-07-06', name: names.capitalDay, confirmed: true },
    { date: '2025-08-30', kind: 'holiday', name: names.constitutionDay1995, confirmed: true },
    {
      date: '2025-09-01',
      kind: 'shifted',
      forDate: '2025-08-30',
      name: names.constitutionDay1995,
      confirmed: true,
    },
    { date: '2025-10-25', kind: 'holiday', name: names.republicDay, confirmed: true },
    { date: '2025-10-27', kind: 'shifted', forDate: '2025-10-25', name: names.republicDay, confirmed: true },
    { date: '2025-12-16', kind: 'holiday', name: names.independenceDay, confirmed: true },
  ],
};
