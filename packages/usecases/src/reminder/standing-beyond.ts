import type { ReminderRow, Seals, Tx } from '@qorgan/data';
import type { House } from '../context.ts';
import { thingsNow } from './things-now.ts';

/** Whom a thing is to be told now, and under which key. */
export type Standing = { to: string[]; key: string };

/**
 * How that stands, beyond the school, of which these reminders tell; null where nothing waits any more. Whoever's turn it
 * was when it fell due is still to be told, as long as they may act on it.
 */
export async function standingBeyond(
  tx: Tx,
  seals: Seals,
  house: House,
  rows: readonly ReminderRow[],
): Promise<(row: ReminderRow) => Standing | null> {
  const of = rows.flatMap(({ about, subjectId }) => (about && subjectId ? { about, subjectId } : []));
  const [first] = rows;
  if (!first || of.length === 0) return () => null;
  const { organisationId } = first;
  const things = await thingsNow(tx, seals, { organisationId, now: house.now, of });
  return ({ subjectId, duty }) => {
    const found = things.find((one) => one.id === subjectId && one.duty === duty);
    return found?.latest ? { to: found.may(), key: found.latest.key } : null;
  };
}
