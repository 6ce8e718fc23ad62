import type { CalendarYear } from './calendar-day.ts';
import { holidayNames as names } from './holiday-names.ts';

/** No production calendar is known: shifts follow from the rule, the first day of Kurban Ait is computed. */
export const year2030: CalendarYear = {
  year: 2030,
  confirmed: false,
  days: [
    { date: '2030-01-01', kind: 'holiday', name: names.newYear, confirmed: true },
    { date: '2030-01-02', kind: 'holiday', name: names.newYear, confirmed: true },
    { date: '2030-01-07', kind: 'religious', name: names.orthodoxChristmas, confirmed: true },
    { date: '2030-03-08', kind: 'holiday', name: names.womensDay, confirmed: true },
    { date: '2030-03-15', kind: 'holiday', name: names.constitutionDay2026, confirmed: true },
    { date: '2030-03-21', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2030-03-22', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2030-03-23', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2030-03-25', kind: 'shifted', forDate: '2030-03-23', name: names.nauryz, confirmed: false },
    { date: '2030-04-13', kind: 'religious', name: names.kurbanAit, confirmed: false },
    { date: '2030-05-01', kind: 'holiday', name: names.unityDay, confirmed: true },
    { date: '2030-05-07', kind: 'holiday', name: names.defenderDay, confirmed: true },
    { date: '2030-05-09', kind: 'holiday', name: names.victoryDay, confirmed: true },
    { date: '2030-07-06', kind: 'holiday', name: names.capitalDay, confirmed: true },
    { date: '2030-07-08', kind: 'shifted', forDate: '2030-07-06', name: names.capitalDay, confirmed: false },
    { date: '2030-10-25', kind: 'holiday', name: names.republicDay, confirmed: true },
    { date: '2030-12-16', kind: 'holiday', name: names.independenceDay, confirmed: true },
  ],
};
