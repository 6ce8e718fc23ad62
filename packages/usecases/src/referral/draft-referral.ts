import {
  insertReferral,
  lockCase,
  lockReferral,
  readBodies,
  updateDraft,
  type FirstDraft,
} from '@qorgan/data';
import {
  breaks,
  can,
  caseClosing,
  dutiesOf,
  editLetter,
  isWritable,
  ok,
  refuse,
  waitsToGoAgain,
  type LetterDraft,
  type ReferralDuty,
  type Result,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { readForLetter } from './case-for-letter.ts';
import { draftFromCase } from './draft-from-case.ts';
import { lettersOfCase } from './letters-of-case.ts';
import { recipientsOf, wordingBefore } from './send-again.ts';
import { draftAsSeen } from './redraft-referral.ts';

/**
 * Drafts the notice of paragraph 8 or the referral of 11.3 from what the case knows, for the head to read and
 * change. An open draft for the same duty is opened again instead of a second one. Where the last letter came back, the
 * new one goes in its place.
 */
export const draftReferral = (
  ctx: Context,
  caseId: string,
  duty: ReferralDuty,
): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny, calendar } = desk;
    const { organisationId, memberId } = ctx.actor;
    const subject = { type: 'case', id: caseId } as const;
    const file = await lockCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return deny('case.work', subject);

    const letters = (await lettersOfCase(desk, caseId)).filter((one) => one.duty === duty);
    const open = letters.find(isWritable);
    if (open) return ok({ id: open.id });

    const known = await readForLetter(desk, file);
    if (caseClosing(known.facts)) return breaks('caseIsClosed');
    const owed = dutiesOf(file, known.facts, await calendar()).find(({ id }) => id === duty);
    if (!owed || owed.state === 'notOwed')
      return refuse({ kind: 'wrongState', is: 'notOwed', needs: 'open' });
    const returned = letters.findLast((one) => waitsToGoAgain(one, letters));
    const bodies = await readBodies(tx, organisationId);
    const recipient = recipientsOf({ duty, follows: returned?.id ?? null }, letters, bodies)[0];
    if (!recipient) return breaks('noRecipient');

    const before = returned && (await wordingBefore(desk, returned, recipient, bodies));
    const first = before ?? (await firstDraft(desk, duty, recipient, known));
    const { concernsHead, concerns } = file;
    const id = ctx.newId();
    const made = { createdAt: ctx.now, createdBy: memberId };
    await insertReferral(
      tx,
      seals,
      {
        id,
        caseId,
        organisationId,
        recipientId: recipient.id,
        concernsHead,
        concerns,
        duty,
        follows: returned?.id ?? null,
        ...made,
      },
      first,
    );
    await record({
      type: 'referralDrafted',
      subject: { type: 'referral', id },
      details: { case: caseId, duty },
    });
    return ok({ id });
  });

async function firstDraft(...from: Parameters<typeof draftFromCase>): Promise<FirstDraft> {
  const drafted = await draftFromCase(...from);
  return { wording: drafted.draft, drafted };
}

export type DraftInput = {
  referralId: string;
  revision: number;
  recipientId: string;
  draft: LetterDraft;
  /** The revision of the case that the wording was held beside, where it was: it then counts as drafted from that. */
  heldBeside?: number;
};

/**
 * Keeps the head's own wording. Refused where a colleague changed the letter since the form was opened, and where the
 * wording was held beside a case that has changed again.
 */
export const saveDraft = (ctx: Context, input: DraftInput): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { referralId, recipientId, heldBeside } = input;
    const subject = { type: 'referral', id: referralId } as const;
    const referral = await lockReferral(tx, seals, referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: false }))
      return deny('referral.work', subject);
    if (referral.revision !== input.revision) return refuse({ kind: 'changedMeanwhile' });
    const edited = editLetter(referral, input.draft);
    if (!edited.ok) return edited;
    const letters = await lettersOfCase(desk, referral.caseId);
    const bodies = recipientsOf(referral, letters, await readBodies(tx, ctx.actor.organisationId));
    if (!bodies.some(({ id }) => id === recipientId)) return breaks('noRecipient');
    const drafted = heldBeside === undefined ? null : await draftAsSeen(desk, referral, heldBeside);
    if (drafted === 'changed') return refuse({ kind: 'changedMeanwhile' });

    const saved = { at: ctx.now, memberId: ctx.actor.memberId };
    await updateDraft(tx, seals, { referralId, recipientId, draft: edited.value, drafted, ...saved });
    await record({ type: 'referralEdited', subject });
    return ok(undefined);
  });
