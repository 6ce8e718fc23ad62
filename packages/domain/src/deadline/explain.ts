import type { IsoDate } from '@qorgan/statute';
import { addDays } from '../kernel/day.ts';
import type { DayOff, WorkCalendar } from './work-calendar.ts';

/** One day on the way to the last day: counted as the n-th working day, or skipped and why. */
export type CountedDay = { day: IsoDate; confirmed: boolean } & (
  { number: number; skipped: null } | { number: null; skipped: DayOff }
);

/**
 * Every calendar day from the day after `from` to the `count`-th working day, in order: what was counted, what was
 * skipped and why. This is the counting itself, so that the explanation cannot differ from the date.
 * `count` is a whole number from 1; otherwise RangeError.
 */
export function explainCount(count: number, from: IsoDate, calendar: WorkCalendar): CountedDay[] {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Not a number of working days: ${count}`);
  const days: CountedDay[] = [];
  let day = from;
  for (let number = 0; number < count;) {
    day = addDays(day, 1);
    const skipped = calendar.whyNot(day);
    const confirmed = calendar.isConfirmed(day);
    if (skipped) days.push({ day, confirmed, number: null, skipped });
    else days.push({ day, confirmed, number: ++number, skipped: null });
  }
  return days;
}
