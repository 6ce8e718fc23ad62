import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';

/** A browser that reports for somebody, or asks to; its token is stored as a hash. All of this needs the purpose `identity`. */
export type PairingRow = Selectable<Schema['pairing']>;

/** Saves one that waits; false where another one waits with the same code. */
export async function insertPairing(
  tx: Tx,
  pairing: Pick<
    PairingRow,
    'id' | 'tokenHash' | 'codeHash' | 'browser' | 'origin' | 'networkHash' | 'startedAt' | 'waitsUntil'
  >,
): Promise<boolean> {
  const row = await tx
    .insertInto('pairing')
    .values(pairing)
    .onConflict((conflict) => conflict.column('codeHash').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** How many wait for their code to be typed, and how many of one network were begun since then. */
export async function countPairings(
  tx: Tx,
  { now, networkHash, since }: { now: Date; networkHash: Uint8Array; since: Date },
): Promise<{ waiting: number; ofNetwork: number }> {
  const count = tx.selectFrom('pairing').select((eb) => eb.fn.countAll<number>().as('n'));
  const waiting = await count
    .where('memberId', 'is', null)
    .where('endedAt', 'is', null)
    .where('waitsUntil', '>', now)
    .executeTakeFirstOrThrow();
  const ofNetwork = await count
    .where('networkHash', '=', networkHash)
    .where('startedAt', '>', since)
    .executeTakeFirstOrThrow();
  return { waiting: waiting.n, ofNetwork: ofNetwork.n };
}

export const findPairing = (tx: Tx, tokenHash: string): Promise<PairingRow | undefined> =>
  tx.selectFrom('pairing').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst();

/** The one that waits with this code, held until the transaction ends: it is decided once. */
export const lockWaitingPairing = (
  tx: Tx,
  { codeHash, now }: { codeHash: Uint8Array; now: Date },
): Promise<PairingRow | undefined> =>
  tx
    .selectFrom('pairing')
    .selectAll()
    .where('codeHash', '=', codeHash)
    .where('memberId', 'is', null)
    .where('endedAt', 'is', null)
    .where('waitsUntil', '>', now)
    .forUpdate()
    .executeTakeFirst();

/** Those that an account has approved and that have not been ended, the latest first. */
export const pairingsOf = (tx: Tx, accountId: string): Promise<PairingRow[]> =>
  tx
    .selectFrom('pairing')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('approvedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .orderBy('approvedAt', 'desc')
    .orderBy('id')
    .execute();

type Change = Partial<
  Pick<
    PairingRow,
    | 'codeHash'
    | 'organisationId'
    | 'accountId'
    | 'memberId'
    | 'approvedAt'
    | 'lastUsedAt'
    | 'endedAt'
    | 'endedWhy'
    | 'refusalNotedAt'
  >
>;

export const changePairing = async (tx: Tx, id: string, change: Change): Promise<void> => {
  await tx.updateTable('pairing').set(change).where('id', '=', id).execute();
};

/** Ends those of an account or of a seat that have not ended yet, and says which they were. */
export async function endPairings(
  tx: Tx,
  which: { accountId: string; id?: string } | { memberId: string },
  end: { at: Date; why: NonNullable<PairingRow['endedWhy']> },
): Promise<string[]> {
  let query = tx
    .updateTable('pairing')
    .set({ endedAt: end.at, endedWhy: end.why, codeHash: null })
    .where('endedAt', 'is', null);
  if ('accountId' in which) query = query.where('accountId', '=', which.accountId);
  if ('id' in which && which.id) query = query.where('id', '=', which.id);
  if ('memberId' in which) query = query.where('memberId', '=', which.memberId);
  return (await query.returning('id').execute()).map(({ id }) => id);
}

/** Forgets those whose code nobody typed by `unanswered`, and those that ended or were last used before `past`. */
export const deleteOldPairings = async (
  tx: Tx,
  { unanswered, past }: { unanswered: Date; past: Date },
): Promise<void> => {
  await tx
    .deleteFrom('pairing')
    .where((eb) =>
      eb.or([
        eb.and([eb('memberId', 'is', null), eb('waitsUntil', '<', unanswered)]),
        eb('endedAt', '<', past),
        eb('lastUsedAt', '<', past),
      ]),
    )
    .execute();
};
