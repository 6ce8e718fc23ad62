import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';

/** A session as it is stored; its `id` is a hash. All of this needs the purpose `identity`. */
export type SessionRow = Selectable<Schema['session']>;

export const insertSession = async (tx: Tx, session: SessionRow): Promise<void> => {
  await tx.insertInto('session').values(session).execute();
};

export const findSessionRow = (tx: Tx, id: string): Promise<SessionRow | undefined> =>
  tx.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst();

/** Ended ones too, as long as they are stored; the latest first. */
export const sessionRowsOf = (tx: Tx, accountId: string): Promise<SessionRow[]> =>
  tx
    .selectFrom('session')
    .selectAll()
    .where('accountId', '=', accountId)
    .orderBy('lastSeenAt', 'desc')
    .orderBy('id')
    .execute();

export const changeSession = async (
  tx: Tx,
  id: string,
  change: Partial<Pick<SessionRow, 'lastSeenAt' | 'expiresAt' | 'memberId'>>,
): Promise<void> => {
  await tx.updateTable('session').set(change).where('id', '=', id).execute();
};

/** Deletes the sessions that fit all of what is given, and says how many there were. */
export async function deleteSessions(
  tx: Tx,
  which: { id: string } | { accountId: string; except?: string } | { memberId: string } | { expiredBy: Date },
): Promise<number> {
  let query = tx.deleteFrom('session');
  if ('id' in which) query = query.where('id', '=', which.id);
  if ('accountId' in which) query = query.where('accountId', '=', which.accountId);
  if ('except' in which && which.except) query = query.where('id', '!=', which.except);
  if ('memberId' in which) query = query.where('memberId', '=', which.memberId);
  if ('expiredBy' in which) query = query.where('expiresAt', '<', which.expiredBy);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}
