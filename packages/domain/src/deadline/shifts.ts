import type { CalendarDay, IsoDate } from '@qorgan/statute';
import { addDays } from '../kernel/day.ts';
import { isRestDay, type Week } from './week.ts';

/**
 * The days off that stand in for holidays on a weekly day of rest: for each, the next working day after it that
 * no other day has taken (Law on Holidays, article 5; Labour Code, article 85). Religious days never shift.
 * `days` are the holidays, religious and transferred days of one year; no holiday is near enough to the year's
 * end to shift into the next.
 */
export function shiftsOf(days: readonly CalendarDay[], week: Week, isYearConfirmed: boolean): CalendarDay[] {
  const kinds = new Map<IsoDate, CalendarDay['kind']>(days.map(({ date, kind }) => [date, kind]));
  const isWorking = (day: IsoDate) =>
    kinds.has(day) ? kinds.get(day) === 'transferredWork' : !isRestDay(day, week);

  const holidays = days.filter(({ date, kind }) => kind === 'holiday' && isRestDay(date, week));
  return holidays.toSorted(byDate).map((holiday) => {
    let date = addDays(holiday.date, 1);
    while (!isWorking(date)) date = addDays(date, 1);
    kinds.set(date, 'shifted');
    const confirmed = isYearConfirmed && holiday.confirmed;
    return { date, kind: 'shifted', forDate: holiday.date, name: holiday.name, confirmed };
  });
}

export const byDate = (a: CalendarDay, b: CalendarDay): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
