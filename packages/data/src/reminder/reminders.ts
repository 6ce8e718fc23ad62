import type { Insertable, Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';

export type ReminderRow = Selectable<Schema['reminder']>;
export type NewReminder = Pick<
  Insertable<Schema['reminder']>,
  'id' | 'organisationId' | 'memberId' | 'key' | 'step' | 'channel' | 'dueAt' | 'createdAt'
> &
  Pick<ReminderRow, 'caseId' | 'duty' | 'reportId' | 'entryId' | 'about' | 'subjectId'>;

/** What tells a reminder from every other. */
type Identity = Pick<
  ReminderRow,
  'caseId' | 'duty' | 'reportId' | 'entryId' | 'about' | 'subjectId' | 'key' | 'memberId' | 'channel'
>;

/** What makes a reminder that one and no other. */
export const identityOf = (row: Identity): string =>
  [
    ...[row.caseId, row.duty, row.reportId, row.entryId, row.about, row.subjectId],
    ...[row.key, row.memberId, row.channel],
  ].join();

/**
 * Writes down what has fallen due and answers with those that were not there yet. In one order always: two clocks that
 * write the same at the same moment wait for each other and never in a ring.
 */
export async function insertReminders(tx: Tx, reminders: readonly NewReminder[]): Promise<ReminderRow[]> {
  if (reminders.length === 0) return [];
  return tx
    .insertInto('reminder')
    .values(reminders.toSorted((a, b) => (identityOf(a) < identityOf(b) ? -1 : 1)))
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .execute();
}

/** What was written down of what fell due since then, so that only what is new is tried. */
export const readReminderKeys = (tx: Tx, organisationId: string, since: Date): Promise<Identity[]> =>
  tx
    .selectFrom('reminder')
    .select(['caseId', 'duty', 'reportId', 'entryId', 'about', 'subjectId', 'key', 'memberId', 'channel'])
    .where('organisationId', '=', organisationId)
    .where('dueAt', '>=', since)
    .execute();

/** Lets these go out as one message, under the id of the first. */
export async function tellTogether(tx: Tx, first: string, ids: readonly string[]): Promise<void> {
  await tx
    .updateTable('reminder')
    .set({ toldWith: first })
    .where('id', 'in', [...ids])
    .execute();
}

/** What goes out as this message and is neither delivered nor dropped, held until the transaction ends. */
export const lockMessage = (tx: Tx, first: string): Promise<ReminderRow[]> =>
  tx
    .selectFrom('reminder')
    .selectAll()
    .where('toldWith', '=', first)
    .where('deliveredAt', 'is', null)
    .where('droppedAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();

/** Marks what has reached its person and answers with the ids that were not marked before. */
export const markDelivered = (tx: Tx, ids: readonly string[], at: Date): Promise<string[]> =>
  markOpen(tx, ids, { deliveredAt: at });

/** Marks what is not to be told any more, or could not be. */
export async function markDropped(
  tx: Tx,
  ids: readonly string[],
  why: NonNullable<ReminderRow['droppedWhy']>,
  at: Date,
): Promise<void> {
  await markOpen(tx, ids, { droppedAt: at, droppedWhy: why });
}

async function markOpen(
  tx: Tx,
  ids: readonly string[],
  change: Partial<Pick<ReminderRow, 'deliveredAt' | 'droppedAt' | 'droppedWhy'>>,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .updateTable('reminder')
    .set(change)
    .where('id', 'in', [...ids])
    .where('deliveredAt', 'is', null)
    .where('droppedAt', 'is', null)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}
