import type { ExchangePartner } from '@qorgan/domain';
import type { Tx } from '../schema.ts';

const columns = ['id', 'bodyId', 'name', 'publicKey', 'addedAt', 'endedAt'] as const;

/** The systems that the region of the context knows, those that were ended too; the newest first. */
export async function readPartners(
  tx: Tx,
  filter: { publicKey?: Uint8Array } = {},
): Promise<ExchangePartner[]> {
  let query = tx
    .selectFrom('exchangePartner')
    .select([...columns])
    .orderBy('addedAt', 'desc')
    .orderBy('id');
  if (filter.publicKey) query = query.where('publicKey', '=', filter.publicKey);
  return query.execute();
}

export type NewPartner = Omit<ExchangePartner, 'endedAt'> & { regionId: string; addedBy: string };

/** Registers a system; false where this body has, or had, the same key already. */
export async function insertPartner(tx: Tx, row: NewPartner): Promise<boolean> {
  const [added] = await tx
    .insertInto('exchangePartner')
    .values({ ...row, endedAt: null, endedBy: null })
    .onConflict((conflict) => conflict.columns(['bodyId', 'publicKey']).doNothing())
    .returning('id')
    .execute();
  return added !== undefined;
}

/** Ends what a system may say; false where it was ended before, or is not there for the context. */
export async function endPartner(
  tx: Tx,
  id: string,
  ended: { endedAt: Date; endedBy: string },
): Promise<boolean> {
  const rows = await tx
    .updateTable('exchangePartner')
    .set(ended)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .returning('id')
    .execute();
  return rows.length > 0;
}
