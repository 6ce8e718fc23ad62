import { kept } from '../stored.ts';
import { shownArrived, type ArrivedReport, type QueuedReport } from './queued-report.ts';

type Change = { queue: readonly QueuedReport[]; arrived: readonly ArrivedReport[] };

/**
 * Changes what waits and what has arrived, both or neither. Panels and the worker change it at the same time: whoever
 * comes second waits and sees what the first has done.
 */
export const changeQueue = (change: (now: Change) => Partial<Change>): Promise<void> =>
  navigator.locks.request('queue', async () => {
    const [queue = [], arrived = []] = await Promise.all([kept.get('queue'), kept.get('arrived')]);
    await kept.setAll(change({ queue, arrived }));
  });

/** Puts a report in the queue; once this resolves it is on the disk. One form is there once. */
export const enqueue = (report: QueuedReport): Promise<void> =>
  changeQueue(({ queue }) => ({ queue: [...queue.filter(({ key }) => key !== report.key), report] }));

/** Takes a report out, for its writer to go on with the form or because they have told it in another way. */
export const dequeue = (key: string): Promise<void> =>
  changeQueue(({ queue }) => ({ queue: queue.filter((one) => one.key !== key) }));

/** Notes that a report has arrived: it leaves the queue in the same moment. */
export const noteArrived = (report: ArrivedReport): Promise<void> =>
  changeQueue(({ queue, arrived }) => ({
    queue: queue.filter(({ key }) => key !== report.key),
    arrived: [report, ...arrived.filter(({ key }) => key !== report.key)].slice(0, shownArrived),
  }));

/** Changes what is known of one report that waits. */
export const amend = (key: string, change: Partial<QueuedReport>): Promise<void> =>
  changeQueue(({ queue }) => ({
    queue: queue.map((one) => (one.key === key ? { ...one, ...change } : one)),
  }));

/** The browser is paired anew: nothing is kept back for that reason any more. */
export const unblock = (): Promise<void> =>
  changeQueue(({ queue }) => ({ queue: queue.map(({ blocked: _, ...one }) => one) }));
