import type { Tx } from '../schema.ts';

/** A letter that a body could see here until the school took it back. Nothing in it is of a child. */
export type WithdrawnSending = {
  referralId: string;
  sender: { kk: string; ru: string; en: string };
  letterNumber: string;
  sentAt: Date;
  withdrawnAt: Date;
};

/** What schools took back from this body, newest first. */
export async function readWithdrawn(
  tx: Tx,
  filter: { recipientId: string; referralId?: string },
): Promise<WithdrawnSending[]> {
  let query = tx
    .selectFrom('withdrawnSending')
    .innerJoin('organisation', 'organisation.id', 'withdrawnSending.organisationId')
    .selectAll('withdrawnSending')
    .select(['organisation.nameKk', 'organisation.nameRu', 'organisation.nameEn'])
    .where('withdrawnSending.recipientId', '=', filter.recipientId)
    .orderBy('withdrawnSending.withdrawnAt', 'desc');
  if (filter.referralId) query = query.where('withdrawnSending.referralId', '=', filter.referralId);
  return (await query.execute()).map((row) => ({
    referralId: row.referralId,
    sender: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
    letterNumber: row.letterNumber,
    sentAt: row.sentAt,
    withdrawnAt: row.withdrawnAt,
  }));
}
