import { addDays, atTime, dayOf, type ClockTime } from '../kernel/day.ts';
import type { WorkCalendar } from '../deadline/work-calendar.ts';

/** When people are at work on a working day. */
export type WorkHours = { begins: ClockTime; ends: ClockTime };

/** The beginning of working hours on the first working day that begins after `moment`. */
export function morningAfter(moment: Date, calendar: WorkCalendar, { begins }: WorkHours): Date {
  for (let day = dayOf(moment); ; day = addDays(day, 1)) {
    const morning = atTime(day, begins);
    if (morning > moment && calendar.isWorking(day)) return morning;
  }
}

/** The beginning of working hours on the last working day that has begun by `moment`. */
export function morningBy(moment: Date, calendar: WorkCalendar, { begins }: WorkHours): Date {
  for (let day = dayOf(moment); ; day = addDays(day, -1)) {
    const morning = atTime(day, begins);
    if (morning <= moment && calendar.isWorking(day)) return morning;
  }
}

/**
 * When half of the working time between two moments is gone: nights and days off are no time in which anybody could have
 * done anything. Where there is no working time between them, half of the time by the clock.
 */
export function halfwayInWork(from: Date, to: Date, calendar: WorkCalendar, hours: WorkHours): Date {
  const spans = workedSpans(from, to, calendar, hours);
  const half = spans.reduce((sum, { length }) => sum + length, 0) / 2;
  let gone = 0;
  for (const { begin, length } of spans) {
    if (gone + length >= half) return new Date(begin + half - gone);
    gone += length;
  }
  return new Date((from.getTime() + to.getTime()) / 2);
}

function workedSpans(from: Date, to: Date, calendar: WorkCalendar, hours: WorkHours) {
  const spans: { begin: number; length: number }[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day = addDays(day, 1)) {
    if (!calendar.isWorking(day)) continue;
    const begin = Math.max(atTime(day, hours.begins).getTime(), from.getTime());
    const end = Math.min(atTime(day, hours.ends).getTime(), to.getTime());
    if (end > begin) spans.push({ begin, length: end - begin });
  }
  return spans;
}
