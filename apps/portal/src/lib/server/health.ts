import { setTimeout } from 'node:timers/promises';

export type Health = { status: 'ok'; schema: string } | { status: 'unavailable'; why: unknown };

/**
 * Whether the database answers within `patience` milliseconds, and with which schema. Never throws; `why` is the error
 * or `'slow'`, for the log only.
 */
export async function health(askSchema: () => Promise<string>, patience: number): Promise<Health> {
  const giveUp = new AbortController();
  try {
    const late = setTimeout(patience, null, { signal: giveUp.signal });
    // Asked inside a promise: where asking throws at once, somebody must listen to the timer all the same.
    const schema = await Promise.race([Promise.try(askSchema), late]);
    return schema === null ? { status: 'unavailable', why: 'slow' } : { status: 'ok', schema };
  } catch (why) {
    return { status: 'unavailable', why };
  } finally {
    giveUp.abort();
  }
}
