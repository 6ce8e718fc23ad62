import type { DraftedLetter, LetterDraft, ReferralDuty } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { draftedPlace } from './draft-record.ts';

export type NewReferral = {
  id: string;
  caseId: string;
  organisationId: string;
  recipientId: string;
  concernsHead: boolean;
  concerns: readonly string[];
  duty: ReferralDuty;
  /** The returned one that it is sent again for. */
  follows: string | null;
  createdAt: Date;
  createdBy: string;
};

export const draftPlace = (referralId: string) => ({
  table: 'letter_draft',
  column: 'content',
  id: referralId,
});

/** The first wording of a letter, and what the case itself would say. */
export type FirstDraft = { wording: LetterDraft; drafted: DraftedLetter };

/** Saves a referral with its first draft, which only the school ever sees. */
export async function insertReferral(
  tx: Tx,
  seals: Seals,
  referral: NewReferral,
  { wording, drafted }: FirstDraft,
): Promise<void> {
  await tx
    .insertInto('referral')
    .values({ ...referral, concerns: referral.concerns.toSorted() })
    .execute();
  await tx
    .insertInto('letterDraft')
    .values({
      referralId: referral.id,
      content: seals.seal(draftPlace(referral.id), JSON.stringify(wording)),
      updatedAt: referral.createdAt,
      updatedBy: referral.createdBy,
      drafted: seals.seal(draftedPlace(referral.id), JSON.stringify(drafted)),
    })
    .execute();
}

export type DraftChange = {
  referralId: string;
  recipientId: string;
  draft: LetterDraft;
  at: Date;
  memberId: string;
  /** Where the wording was held beside the case as it stands now: what the case itself would say. */
  drafted: DraftedLetter | null;
};

/** Replaces the draft and counts the change. */
export async function updateDraft(tx: Tx, seals: Seals, change: DraftChange): Promise<void> {
  const { drafted } = change;
  await tx
    .updateTable('letterDraft')
    .set({
      content: seals.seal(draftPlace(change.referralId), JSON.stringify(change.draft)),
      updatedAt: change.at,
      updatedBy: change.memberId,
      ...(drafted && { drafted: seals.seal(draftedPlace(change.referralId), JSON.stringify(drafted)) }),
    })
    .where('referralId', '=', change.referralId)
    .execute();
  await tx
    .updateTable('referral')
    .set((eb) => ({ recipientId: change.recipientId, revision: eb('revision', '+', 1) }))
    .where('id', '=', change.referralId)
    .execute();
}
