import {
  appendAudit,
  insertTransfer,
  isOffered,
  lockCase,
  namesOf,
  readBodies,
  readFacts,
  readReferrals,
  readTransfers,
  type Body,
} from '@qorgan/data';
import {
  breaks,
  can,
  ok,
  refuse,
  selectForTransfer,
  transferableFacts,
  transferableLetters,
  type Fact,
  type Referral,
  type Result,
  type Transfer,
  type TransferSelection,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import { viewCase, type CaseView } from '../case/view-case.ts';
import type { Context } from '../context.ts';

export type TransferPage = {
  view: CaseView;
  /** What there is to select from. */
  facts: readonly Fact[];
  letters: readonly Referral[];
  /** The other schools of the region. */
  schools: readonly Body[];
  /** Offers of this case so far, the newest first. */
  transfers: readonly Transfer[];
};

/** What the head can select for another school. The look at the case is on record. */
export async function prepareTransfer(ctx: Context, caseId: string): Promise<Result<TransferPage>> {
  const seen = await viewCase(ctx, caseId);
  if (!seen.ok) return seen;
  const view = seen.value;
  return act(ctx, async ({ tx, deny }) => {
    if (!can(ctx.actor, 'transfer.offer', view.file))
      return deny('transfer.offer', { type: 'case', id: caseId });
    return ok({
      view,
      facts: transferableFacts(view.facts),
      letters: transferableLetters(view.referrals),
      schools: otherSchools(view.bodies, ctx.actor.organisationId),
      transfers: await readTransfers(tx, ctx.vault, { caseId }),
    });
  });
}

const otherSchools = (bodies: readonly Body[], own: string): Body[] =>
  bodies.filter(({ kind, id }) => kind === 'school' && id !== own);

export type OfferInput = TransferSelection & { caseId: string; revision: number; toId: string };

/**
 * Offers a child's file to the school that the child goes to: what the head selected, as it stands now, and nothing
 * else. It is on the record of both schools. Refused where the case changed since the form was opened, so that nothing
 * goes unseen.
 */
export const offerTransfer = (ctx: Context, input: OfferInput): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { caseId, toId, revision, ...selection } = input;
    const file = await lockCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'transfer.offer', file))
      return deny('transfer.offer', { type: 'case', id: caseId });
    if (file.revision !== revision) return refuse({ kind: 'changedMeanwhile' });
    const bodies = await readBodies(tx, ctx.actor.organisationId);
    if (!otherSchools(bodies, ctx.actor.organisationId).some(({ id }) => id === toId))
      return breaks('noRecipient');
    if (await isOffered(tx, caseId, toId)) return breaks('alreadyOffered');

    const { memberId, organisationId } = ctx.actor;
    const selected = selectForTransfer(
      {
        file,
        facts: (await readFacts(tx, seals, [caseId])).get(caseId) ?? [],
        referrals: await readReferrals(tx, seals, { caseIds: [caseId] }),
        nameOf: (bodyId) => bodies.find(({ id }) => id === bodyId)!.name,
        offeredByName: (await namesOf(tx, seals, [memberId])).get(memberId) ?? '',
      },
      selection,
    );
    if (!selected.ok) return selected;

    const id = ctx.newId();
    const offered = {
      offeredAt: ctx.now,
      offeredBy: memberId,
      concernsHead: file.concernsHead,
      concerns: file.concerns,
    };
    await insertTransfer(tx, seals, { id, organisationId, toId, caseId, ...offered }, selected.value);
    const { facts, letters } = selected.value;
    await record({
      type: 'transferOffered',
      subject: { type: 'transfer', id },
      details: { case: caseId, to: toId, facts: facts.length, letters: letters.length },
    });
    await tellOther(ctx, desk, toId, { type: 'transferOffered', subject: { type: 'transfer', id } });
    return ok({ id });
  });

/** The same on the other school's record, which does not learn who of ours did it. */
export const tellOther = (
  ctx: Context,
  { tx }: Pick<Desk, 'tx'>,
  organisationId: string,
  event: Parameters<Desk['record']>[0],
): Promise<void> =>
  appendAudit(tx, ctx.vault, {
    organisationId,
    actorId: null,
    at: ctx.now,
    requestId: ctx.requestId,
    ...event,
  });
