import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';

export type ExchangeToken = Selectable<Schema['exchangeToken']>;

/** Saves a token by its hash alone. */
export const insertExchangeToken = async (
  tx: Tx,
  row: Omit<ExchangeToken, 'lastUsedAt' | 'endedAt' | 'endedBy'>,
): Promise<void> => {
  await tx
    .insertInto('exchangeToken')
    .values({ ...row, lastUsedAt: null, endedAt: null, endedBy: null })
    .execute();
};

/** Those of an organisation that have not been ended, the newest first. */
export const readExchangeTokens = (tx: Tx, organisationId: string): Promise<ExchangeToken[]> =>
  tx
    .selectFrom('exchangeToken')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .orderBy('issuedAt', 'desc')
    .orderBy('id')
    .execute();

/** False where it was ended before, or is not there for the context. */
export async function endExchangeToken(
  tx: Tx,
  id: string,
  ended: { endedAt: Date; endedBy: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('exchangeToken')
    .set(ended)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows === 1n;
}

/** Whose token this is, where it is one that was not ended and whose system is known still; needs the purpose `identity`. */
export const findExchangeToken = (tx: Tx, tokenHash: string) =>
  tx
    .selectFrom('exchangeToken as t')
    .innerJoin('exchangePartner as p', 'p.id', 't.partnerId')
    .selectAll('t')
    .select('p.bodyId')
    .where('t.tokenHash', '=', tokenHash)
    .where('t.endedAt', 'is', null)
    .where('p.endedAt', 'is', null)
    .executeTakeFirst();

export const noteExchangeTokenUse = async (tx: Tx, id: string, lastUsedAt: Date): Promise<void> => {
  await tx.updateTable('exchangeToken').set({ lastUsedAt }).where('id', '=', id).execute();
};
