import { inContext, readClockBeat } from '@qorgan/data';
import { isClockSilent } from '@qorgan/domain';
import type { House } from '../context.ts';

/**
 * Since when no reminder has left the house, where that is too long; null while the clock runs. Whoever relies on
 * reminders has to be told that there are none. Throws when the database does not answer.
 */
export async function clockSilentSince({ db, now }: Pick<House, 'db' | 'now'>): Promise<Date | null> {
  const last = await inContext(db, { purpose: 'identity' }, readClockBeat);
  return isClockSilent(last, now) ? last : null;
}
