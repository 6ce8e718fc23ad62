import type { IsoDate } from '@qorgan/statute';
import { addDays } from '../kernel/day.ts';

/** What falls due of a child under watch: a contact, or the review of the entry. */
export type WatchTask = 'contact' | 'review';
/** On the board also a measure of a rehabilitation plan, which the clock cannot read. */
export type BoardTask = WatchTask | 'measure';
export type WatchDue<E> = { entry: E; task: BoardTask; on: IsoDate };
export type WatchBoard<E> = Record<'overdue' | 'today' | 'week', WatchDue<E>[]>;

type Watched = { reviewOn: IsoDate; contactOn: IsoDate | null; measureOn: IsoDate | null };

/**
 * What is overdue, due today, and due in the six days after it, each by day, contacts before measures and reviews. A contact that was
 * missed stays due on its day, so that the longest missed stands first.
 */
export function watchBoard<E extends Watched>(entries: readonly E[], today: IsoDate): WatchBoard<E> {
  const due = entries
    .flatMap((entry): WatchDue<E>[] => [
      ...(entry.contactOn ? [{ entry, task: 'contact' as const, on: entry.contactOn }] : []),
      ...(entry.measureOn ? [{ entry, task: 'measure' as const, on: entry.measureOn }] : []),
      { entry, task: 'review', on: entry.reviewOn },
    ])
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.task.localeCompare(b.task));
  const last = addDays(today, 6);
  return {
    overdue: due.filter(({ on }) => on < today),
    today: due.filter(({ on }) => on === today),
    week: due.filter(({ on }) => on > today && on <= last),
  };
}
