import type { ReceiptLink } from '@qorgan/domain';
import type { Insertable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';

/** A link with all that whoever holds it is told, and what its entry needs. */
export type HeldLink = ReceiptLink & {
  referralId: string;
  organisationId: string;
  recipientId: string;
  letterNumber: string;
  issuedOn: string;
};

export const insertLink = async (tx: Tx, link: Insertable<Schema['receiptLink']>): Promise<void> => {
  await tx.insertInto('receiptLink').values(link).execute();
};

/** The links that were made for a referral, the newest first. */
export const readLinks = (tx: Tx, referralId: string): Promise<ReceiptLink[]> =>
  tx
    .selectFrom('receiptLink')
    .select(['id', 'letterId', 'createdAt', 'expiresAt', 'revokedAt', 'usedAt'])
    .where('referralId', '=', referralId)
    .orderBy('createdAt', 'desc')
    .execute();

/** Ends the links of a referral that nobody has used. Answers how many that were. */
export async function revokeLinks(tx: Tx, referralId: string, at: Date): Promise<number> {
  const revoked = await tx
    .updateTable('receiptLink')
    .set({ revokedAt: at })
    .where('referralId', '=', referralId)
    .where('revokedAt', 'is', null)
    .where('usedAt', 'is', null)
    .returning('id')
    .execute();
  return revoked.length;
}

/** The link that somebody holds, by the hash of its token or of its code. Needs the purpose `receipt`. */
export async function findLink(
  tx: Tx,
  by: { tokenHash: Uint8Array } | { codeHash: Uint8Array },
): Promise<HeldLink | undefined> {
  const query = tx
    .selectFrom('receiptLink')
    .select(['id', 'letterId', 'createdAt', 'expiresAt', 'revokedAt', 'usedAt'])
    .select(['referralId', 'organisationId', 'recipientId', 'letterNumber', 'issuedOn']);
  return 'tokenHash' in by
    ? query.where('tokenHash', '=', by.tokenHash).executeTakeFirst()
    : query.where('codeHash', '=', by.codeHash).executeTakeFirst();
}

export const markLinkUsed = async (tx: Tx, id: string, at: Date): Promise<void> => {
  await tx.updateTable('receiptLink').set({ usedAt: at }).where('id', '=', id).execute();
};
