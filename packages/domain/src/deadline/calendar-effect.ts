import type { IsoDate } from '@qorgan/statute';
import type { DueDate } from './due.ts';

/** A deadline by the calendar as it stands and as it would stand. */
export type DeadlinePair = { before: DueDate; after: DueDate };

/** Open deadlines that would fall on another day. */
export type MovedDeadlines = {
  from: IsoDate;
  to: IsoDate;
  count: number;
  /** They would be overdue at once. */
  isOverdueThen: boolean;
};

/** What a change of the calendar does to open deadlines: dates and numbers, and nothing of any child. */
export type CalendarEffect = {
  /** By the day they fall on now. */
  moved: readonly MovedDeadlines[];
  /** Those that stay on their day. */
  unmoved: number;
  /** Those among them whose date would be called "not confirmed" no longer, or from then on. */
  surer: number;
  lessSure: number;
  /** Those that have passed: no change of the calendar moves them. */
  passed: number;
};

/** Compares the deadlines that are counted in working days; of others there is nothing to say. */
export function calendarEffect(pairs: readonly DeadlinePair[], now: Date): CalendarEffect {
  const moved = new Map<string, MovedDeadlines>();
  const counts = { unmoved: 0, surer: 0, lessSure: 0, passed: 0 };
  for (const { before, after } of pairs) {
    if (before.kind !== 'workingDays' || after.kind !== 'workingDays') continue;
    const { lastDay: from } = before;
    const { lastDay: to } = after;
    if (from !== to) {
      const key = `${from} ${to}`;
      const count = (moved.get(key)?.count ?? 0) + 1;
      moved.set(key, { from, to, count, isOverdueThen: after.outerAt < now });
    } else if (before.outerAt < now) counts.passed += 1;
    else {
      counts.unmoved += 1;
      if (before.confirmed !== after.confirmed) counts[after.confirmed ? 'surer' : 'lessSure'] += 1;
    }
  }
  const inOrder = [...moved].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return { moved: inOrder, ...counts };
}
