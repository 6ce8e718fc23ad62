import { endMention, insertMention, lockCase, readFacts } from '@qorgan/data';
import { breaks, can, caseClosing, ok, refuse, type CaseFile, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

/**
 * Lets the psychologist know that a case about a child exists: its number and whether it is open, nothing of what is in
 * it. Whom it concerns never learns of it. Refused: `notOnRoster` where the case is of no pupil of the roster.
 */
export const mentionCase = (ctx: Context, caseId: string): Promise<Result<void>> =>
  onCase(ctx, caseId, async ({ tx, seals, record }, file) => {
    const { pupilId, number, organisationId, concernsHead, concerns } = file;
    if (!pupilId) return breaks('notOnRoster');
    const deed = { at: ctx.now, by: ctx.actor.memberId };
    // A second click finds it said already, and says it anew.
    await endMention(tx, caseId, deed);
    const facts = (await readFacts(tx, seals, [caseId])).get(caseId) ?? [];
    const isClosed = caseClosing(facts) !== undefined;
    const closedTo = { organisationId, concernsHead, concerns };
    await insertMention(tx, { id: ctx.newId(), caseId, pupilId, number, isClosed, ...closedTo }, deed);
    await record({ type: 'caseMentioned', subject: { type: 'case', id: caseId } });
    return ok(undefined);
  });

/** Takes it back, with effect at once; that it was said stays. Refuses where it was taken back meanwhile. */
export const takeMentionBack = (ctx: Context, caseId: string): Promise<Result<void>> =>
  onCase(ctx, caseId, async ({ tx, record }) => {
    const ended = await endMention(tx, caseId, { at: ctx.now, by: ctx.actor.memberId });
    if (!ended) return refuse({ kind: 'changedMeanwhile' });
    await record({ type: 'caseMentionWithdrawn', subject: { type: 'case', id: caseId } });
    return ok(undefined);
  });

const onCase = (
  ctx: Context,
  caseId: string,
  work: (desk: Desk, file: CaseFile) => Promise<Result<void>>,
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const file = await lockCase(desk.tx, desk.seals, caseId);
    if (!file || !can(ctx.actor, 'leave.give', file))
      return desk.deny('leave.give', { type: 'case', id: caseId });
    return work(desk, file);
  });
