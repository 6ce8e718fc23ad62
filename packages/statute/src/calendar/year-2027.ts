import type { CalendarYear } from './calendar-day.ts';
import { holidayNames as names } from './holiday-names.ts';

/** No production calendar is known: shifts follow from the rule, the first day of Kurban Ait is computed. */
export const year2027: CalendarYear = {
  year: 2027,
  confirmed: false,
  days: [
    { date: '2027-01-01', kind: 'holiday', name: names.newYear, confirmed: true },
    { date: '2027-01-02', kind: 'holiday', name: names.newYear, confirmed: true },
    { date: '2027-01-04', kind: 'shifted', forDate: '2027-01-02', name: names.newYear, confirmed: false },
    { date: '2027-01-07', kind: 'religious', name: names.orthodoxChristmas, confirmed: true },
    { date: '2027-03-08', kind: 'holiday', name: names.womensDay, confirmed: true },
    { date: '2027-03-15', kind: 'holiday', name: names.constitutionDay2026, confirmed: true },
    { date: '2027-03-21', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2027-03-22', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2027-03-23', kind: 'holiday', name: names.nauryz, confirmed: true },
    { date: '2027-03-24', kind: 'shifted', forDate: '2027-03-21', name: names.nauryz, confirmed: false },
    { date: '2027-05-01', kind: 'holiday', name: names.unityDay, confirmed: true },
    { date: '2027-05-03', kind: 'shifted', forDate: '2027-05-01', name: names.unityDay, confirmed: false },
    { date: '2027-05-07', kind: 'holiday', name: names.defenderDay, confirmed: true },
    { date: '2027-05-09', kind: 'holiday', name: names.victoryDay, confirmed: true },
    { date: '2027-05-10', kind: 'shifted', forDate: '2027-05-09', name: names.victoryDay, confirmed: false },
    { date: '2027-05-16', kind: 'religious', name: names.kurbanAit, confirmed: false },
    { date: '2027-07-06', kind: 'holiday', name: names.capitalDay, confirmed: true },
    { date: '2027-10-25', kind: 'holiday', name: names.republicDay, confirmed: true },
    { date: '2027-12-16', kind: 'holiday', name: names.independenceDay, confirmed: true },
  ],
};
