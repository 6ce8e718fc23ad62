import type { Due } from '@qorgan/statute';
import { dueOf, type DueDate, type DueFrom } from './due.ts';
import { explainCount, type CountedDay } from './explain.ts';
import { startDay } from './due.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * When a duty falls due by the calendar as it was known: a change of the calendar moves a deadline that is still ahead,
 * and never one that passed, nor that of a duty that was settled, before the change was recorded. So nothing that
 * somebody enters today makes late what was in time, or in time what was late (ADR 0100).
 *
 * A deadline that a change itself has moved into the past did not pass while it stood: the next change may move it.
 */
export const dueAsKnown = (
  due: Due,
  from: DueFrom,
  calendar: WorkCalendar,
  settledAt: Date | null = null,
): DueDate => dueOf(due, from, calendarFor(due, from, calendar, settledAt));

/** How the working days of that deadline were counted; nothing for a time that is not counted in them. */
export const countedAsKnown = (
  due: Due,
  from: DueFrom,
  calendar: WorkCalendar,
  settledAt: Date | null = null,
): CountedDay[] =>
  due.kind === 'workingDays'
    ? explainCount(due.count, startDay(due, from), calendarFor(due, from, calendar, settledAt))
    : [];

function calendarFor(due: Due, from: DueFrom, calendar: WorkCalendar, settledAt: Date | null): WorkCalendar {
  if (due.kind !== 'workingDays') return calendar;
  const { before } = calendar;
  const stages = [...before.map((one) => one.calendar), calendar];
  let since: Date | null = null;
  let at = 0;
  for (const { until: changedAt } of before) {
    const found = dueOf(due, from, stages[at]!);
    const end = found.kind === 'workingDays' ? found.outerAt : changedAt;
    const hasPassed = end < changedAt && (since === null || end >= since);
    if (hasPassed || (settledAt !== null && settledAt < changedAt)) break;
    since = changedAt;
    at += 1;
  }
  return stages[at]!;
}
