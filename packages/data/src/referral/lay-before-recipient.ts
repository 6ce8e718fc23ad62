import type { Tx } from '../schema.ts';

/** The portal carries it: from now on the recipient sees it in its inbox, and of its letters this one. */
export async function layBeforeRecipient(
  tx: Tx,
  sent: { referralId: string; letterId: string; at: Date },
): Promise<void> {
  await tx
    .updateTable('referral')
    .set({ sentAt: sent.at, sentLetterId: sent.letterId })
    .where('id', '=', sent.referralId)
    .execute();
}

/**
 * Takes a letter out of its recipient's sight, and keeps for the recipient that it was there: from whom, under which
 * number, until when. Answers whether it was there. The database refuses it for what the recipient has confirmed.
 */
export async function takeFromRecipient(
  tx: Tx,
  taken: { referralId: string; eventId: string; at: Date },
): Promise<boolean> {
  const shown = await tx
    .selectFrom('referral')
    .innerJoin('letter', 'letter.id', 'referral.sentLetterId')
    .select(['referral.organisationId', 'referral.recipientId', 'referral.sentAt', 'letter.number'])
    .where('referral.id', '=', taken.referralId)
    .executeTakeFirst();
  if (!shown?.sentAt) return false;
  const { organisationId, recipientId, sentAt, number } = shown;
  await tx
    .insertInto('withdrawnSending')
    .values({
      eventId: taken.eventId,
      referralId: taken.referralId,
      organisationId,
      recipientId,
      letterNumber: number,
      sentAt,
      withdrawnAt: taken.at,
    })
    .execute();
  await tx
    .updateTable('referral')
    .set({ sentAt: null, sentLetterId: null })
    .where('id', '=', taken.referralId)
    .execute();
  return true;
}

/** Counts a change that the school made: a form that was filled before it is shown what came between. */
export async function bumpReferral(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('referral')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
