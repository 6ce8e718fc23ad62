import { wakeAt } from '../reminder/wake-ups.ts';
import type { Tx } from '../schema.ts';

/** The portal carries it: from now on the recipient sees it in its inbox, of its letters this one, and is alarmed of it. */
export async function layBeforeRecipient(
  tx: Tx,
  sent: { referralId: string; letterId: string; at: Date },
): Promise<void> {
  const { recipientId } = await tx
    .updateTable('referral')
    .set({ sentAt: sent.at, sentLetterId: sent.letterId })
    .where('id', '=', sent.referralId)
    .returning('recipientId')
    .executeTakeFirstOrThrow();
  const { referralId, at: sentAt } = sent;
  await tx.insertInto('letterWaiting').values({ referralId, recipientId, sentAt }).execute();
  await wakeAt(tx, { organisationId: recipientId, about: 'referral', subjectId: referralId }, sentAt);
}

/**
 * Takes a letter out of its recipient's sight, and keeps for the recipient that it was there: from whom, under which
 * number, until when. Answers whether it was there. The database refuses it for what the recipient has confirmed.
 */
export async function takeFromRecipient(
  tx: Tx,
  { referralId, eventId, at }: { referralId: string; eventId: string; at: Date },
): Promise<boolean> {
  const shown = await shownTo(tx, referralId);
  if (!shown) return false;
  await keepSending(tx, { ...shown, eventId, referralId, withdrawnAt: at });
  await tx.deleteFrom('letterWaiting').where('referralId', '=', referralId).execute();
  await tx
    .updateTable('referral')
    .set({ sentAt: null, sentLetterId: null })
    .where('id', '=', referralId)
    .execute();
  return true;
}

export type Shown = { organisationId: string; recipientId: string; sentAt: Date; letterNumber: string };

/** What a recipient may keep of a letter that is before it; `undefined` where none is. */
export async function shownTo(tx: Tx, referralId: string): Promise<Shown | undefined> {
  const shown = await tx
    .selectFrom('referral')
    .innerJoin('letter', 'letter.id', 'referral.sentLetterId')
    .select(['referral.organisationId', 'referral.recipientId', 'referral.sentAt'])
    .select('letter.number as letterNumber')
    .where('referral.id', '=', referralId)
    .executeTakeFirst();
  return shown?.sentAt ? { ...shown, sentAt: shown.sentAt } : undefined;
}

/** Keeps that for the recipient; `eventId` is the entry by which the letter went from its sight. */
export const keepSending = async (
  tx: Tx,
  row: Shown & { eventId: string; referralId: string; withdrawnAt: Date },
): Promise<void> => {
  await tx.insertInto('withdrawnSending').values(row).execute();
};

/** Counts a change that the school made: a form that was filled before it is shown what came between. */
export async function bumpReferral(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('referral')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
