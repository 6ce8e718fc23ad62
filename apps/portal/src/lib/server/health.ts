import { setTimeout } from 'node:timers/promises';

type Found = {
  /** The name of the last migration. */
  schema: string;
  /** Whether anybody is reminded: no worker may be running beside the portal, or none gets through. */
  reminders: 'running' | 'silent';
};
export type Health = ({ status: 'ok' } & Found) | { status: 'unavailable'; why: unknown };

/**
 * Whether the database answers within `patience` milliseconds, and with what. Never throws; `why` is the error
 * or `'slow'`, for the log only.
 */
export async function health(ask: () => Promise<Found>, patience: number): Promise<Health> {
  const giveUp = new AbortController();
  try {
    const late = setTimeout(patience, null, { signal: giveUp.signal });
    // Asked inside a promise: where asking throws at once, somebody must listen to the timer all the same.
    const found = await Promise.race([Promise.try(ask), late]);
    return found === null ? { status: 'unavailable', why: 'slow' } : { status: 'ok', ...found };
  } catch (why) {
    return { status: 'unavailable', why };
  } finally {
    giveUp.abort();
  }
}
