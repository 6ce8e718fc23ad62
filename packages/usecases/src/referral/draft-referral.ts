import {
  insertReferral,
  lockCase,
  lockReferral,
  readBodies,
  readFacts,
  readGroundReports,
  readReferrals,
  updateDraft,
} from '@qorgan/data';
import { draftLetter } from '@qorgan/documents';
import {
  breaks,
  can,
  dutiesOf,
  editLetter,
  ok,
  recipientsAmong,
  refuse,
  type LetterDraft,
  type ReferralDuty,
  type Result,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { letterFacts } from './letter-facts.ts';

/**
 * Drafts the notice of paragraph 8 or the referral of 11.3 from what the case knows, for the head to read and
 * change. An open draft for the same duty is opened again instead of a second one.
 */
export const draftReferral = (
  ctx: Context,
  caseId: string,
  duty: ReferralDuty,
): Promise<Result<{ id: string }>> =>
  act(ctx, async ({ tx, seals, record, deny, calendar }) => {
    const { organisationId, memberId } = ctx.actor;
    const subject = { type: 'case', id: caseId } as const;
    const file = await lockCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return deny('case.work', subject);

    const open = (await readReferrals(tx, seals, { caseIds: [caseId] })).find(
      (one) => one.duty === duty && (one.state === 'draft' || one.state === 'issued'),
    );
    if (open) return ok({ id: open.id });

    const facts = (await readFacts(tx, seals, [caseId])).get(caseId) ?? [];
    const owed = dutiesOf(file, facts, await calendar()).find(({ id }) => id === duty);
    if (!owed || owed.state === 'notOwed')
      return refuse({ kind: 'wrongState', is: 'notOwed', needs: 'open' });
    const recipient = recipientsAmong(duty, await readBodies(tx, organisationId))[0];
    if (!recipient) return breaks('noRecipient');

    const reports = await readGroundReports(tx, seals, file.grounds);
    const draft: LetterDraft = {
      languages: 'kk',
      ...draftLetter(letterFacts(duty, recipient, file, facts, reports)),
      restricted: true,
    };
    const { concernsHead } = file;
    const id = ctx.newId();
    const made = { createdAt: ctx.now, createdBy: memberId };
    await insertReferral(
      tx,
      seals,
      { id, caseId, organisationId, recipientId: recipient.id, concernsHead, duty, ...made },
      draft,
    );
    await record({
      type: 'referralDrafted',
      subject: { type: 'referral', id },
      details: { case: caseId, duty },
    });
    return ok({ id });
  });

export type DraftInput = { referralId: string; revision: number; recipientId: string; draft: LetterDraft };

/** Keeps the head's own wording. Refused where a colleague changed the letter since the form was opened. */
export const saveDraft = (ctx: Context, input: DraftInput): Promise<Result<void>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'referral', id: input.referralId } as const;
    const referral = await lockReferral(tx, seals, input.referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: false }))
      return deny('referral.work', subject);
    if (referral.revision !== input.revision) return refuse({ kind: 'changedMeanwhile' });
    const edited = editLetter(referral, input.draft);
    if (!edited.ok) return edited;
    const bodies = recipientsAmong(referral.duty, await readBodies(tx, ctx.actor.organisationId));
    if (!bodies.some(({ id }) => id === input.recipientId)) return breaks('noRecipient');

    await updateDraft(tx, seals, {
      referralId: referral.id,
      recipientId: input.recipientId,
      draft: edited.value,
      at: ctx.now,
      memberId: ctx.actor.memberId,
    });
    await record({ type: 'referralEdited', subject });
    return ok(undefined);
  });
