import { lockCase, readBodies, readCase, readDraftRecord, readReferral, type Body } from '@qorgan/data';
import {
  can,
  ok,
  type CaseFile,
  type DraftedLetter,
  type LetterDraft,
  type Referral,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { readForLetter } from './case-for-letter.ts';
import { draftFromCase } from './draft-from-case.ts';

export type Proposal = {
  /** The letter as the case would word it now. */
  draft: LetterDraft;
  /** As the case worded it when the letter was drafted last; null where that is not known. */
  original: LetterDraft | null;
  /** The revision of the case that the proposal is drawn from. */
  caseRevision: number;
};

/**
 * Drafts a letter anew from its case, for the head to hold beside the wording. Nothing is saved: the wording is the
 * head's own, and only the head replaces it (`saveDraft` with `heldBeside`).
 */
export const proposeDraft = (ctx: Context, referralId: string): Promise<Result<Proposal>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'referral', id: referralId } as const;
    const referral = await readReferral(tx, seals, referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: false }))
      return deny('referral.work', subject);
    const file = (await readCase(tx, seals, referral.caseId))!;
    const { draft } = await draftNow(desk, referral, file);
    const { drafted } = await readDraftRecord(tx, seals, referralId);
    await record({ type: 'referralRead', subject });
    return ok({ draft, original: drafted && drafted.draft, caseRevision: file.revision });
  });

/** The letter as the case words it, for the case that somebody has seen; `changed` where it is another by now. */
export async function draftAsSeen(
  desk: Desk,
  referral: Referral,
  caseRevision: number,
): Promise<DraftedLetter | 'changed'> {
  const file = (await lockCase(desk.tx, desk.seals, referral.caseId))!;
  return file.revision === caseRevision ? draftNow(desk, referral, file) : 'changed';
}

async function draftNow(desk: Desk, referral: Referral, file: CaseFile): Promise<DraftedLetter> {
  const bodies: Body[] = await readBodies(desk.tx, file.organisationId);
  const recipient = bodies.find(({ id }) => id === referral.recipientId)!;
  return draftFromCase(desk, referral.duty, recipient, await readForLetter(desk, file));
}
