import type { WatchEntry, WatchStanding } from '@qorgan/domain';
import type { Tx } from '../schema.ts';

export type WatchFilter = {
  id?: string;
  pupilId?: string;
  /** Those who are watched now, those who were, or both. */
  which?: 'living' | 'ended' | 'all';
};

const columns = [
  'id',
  'organisationId',
  'pupilId',
  'concernsHead',
  'concerns',
  'level',
  'responsibleId',
  'reviewOn',
  'contactEvery',
  'contactFrom',
  'contactAgreed',
  'enteredAt',
  'endedAt',
  'revision',
] as const;

/** Children under watch that the context may see, the next review first. */
export function readWatchEntries(tx: Tx, filter: WatchFilter = {}): Promise<WatchEntry[]> {
  const { id, pupilId, which = 'all' } = filter;
  let query = tx.selectFrom('watchEntry').select(columns).orderBy('reviewOn').orderBy('id');
  if (id) query = query.where('id', '=', id);
  if (pupilId) query = query.where('pupilId', '=', pupilId);
  if (which !== 'all') query = query.where('endedAt', which === 'living' ? 'is' : 'is not', null);
  return query.execute();
}

/** An entry, held until the transaction ends: two who write on it do so one after the other. */
export const lockWatchEntry = (tx: Tx, id: string): Promise<WatchEntry | undefined> =>
  tx.selectFrom('watchEntry').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();

export type NewWatchEntry = Omit<WatchEntry, 'endedAt' | 'revision'> & { enteredBy: string };

/** Enters a child. Answers false where the child is watched already. */
export async function insertWatchEntry(tx: Tx, { concerns, ...entry }: NewWatchEntry): Promise<boolean> {
  const row = await tx
    .insertInto('watchEntry')
    .values({ ...entry, concerns: concerns.toSorted() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return row.numInsertedOrUpdatedRows === 1n;
}

/** Keeps how an entry stands, as its records say it, and counts its revision on. */
export const saveStanding = async (
  tx: Tx,
  { id, revision }: Pick<WatchEntry, 'id' | 'revision'>,
  { level, responsibleId, reviewOn, contactEvery, contactFrom, contactAgreed }: WatchStanding,
  ended: { at: Date; by: string } | null = null,
): Promise<void> => {
  await tx
    .updateTable('watchEntry')
    .set({
      ...{ level, responsibleId, reviewOn, contactEvery, contactFrom, contactAgreed },
      ...(ended && { endedAt: ended.at, endedBy: ended.by }),
      revision: revision + 1,
    })
    .where('id', '=', id)
    .execute();
};
