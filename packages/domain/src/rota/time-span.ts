import type { WorkCalendar } from '../deadline/work-calendar.ts';
import { addDays, atTime, dayOf } from '../kernel/day.ts';
import type { WorkHours } from '../reminder/working-time.ts';

/** From its first moment until its last, which does not belong to it. */
export type TimeSpan = { from: Date; until: Date };

/** When a body is at work. */
export type WorkDays = { calendar: WorkCalendar; hours: WorkHours };

/** The working hours that lie in a span, cut to it, the earliest first. */
export function workSpans({ from, until }: TimeSpan, { calendar, hours }: WorkDays): TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (let day = dayOf(from); atTime(day, '00:00') < until; day = addDays(day, 1)) {
    if (!calendar.isWorking(day)) continue;
    const begins = atTime(day, hours.begins);
    const ends = atTime(day, hours.ends);
    const span = { from: begins < from ? from : begins, until: ends > until ? until : ends };
    if (span.from < span.until) spans.push(span);
  }
  return spans;
}
