import { insertBodyFact, readBodyFacts, saveBodyStanding, wakeAt } from '@qorgan/data';
import {
  bodyClosing,
  decideBodyFact,
  latest,
  nextDueOf,
  ok,
  type BodyFact,
  type NewBodyFact,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { tellOfFact } from '../exchange/tell-systems.ts';
import { heldBodyCase, type HeldBodyCase } from './held-body-case.ts';

export type BodyFactInput = Pick<NewBodyFact, 'content' | 'at'> &
  Partial<Pick<NewBodyFact, 'corrects' | 'lateReason'>>;

/**
 * Decides on a fact of a case that is held already, appends it, keeps how the case stands by it, and puts it on record.
 * Refused where it is in the future, before the body knew, a second time, or late without a reason (`lateReasonNeeded`).
 */
export async function recordBodyFact(
  ctx: Context,
  desk: Desk,
  bodyCase: HeldBodyCase,
  { content, at, corrects = null, lateReason = null }: BodyFactInput,
  how: { isByDeed?: boolean } = {},
): Promise<Result<{ id: string }>> {
  const calendar = await desk.calendar();
  const fact = { content, at, corrects, lateReason };
  const decided = decideBodyFact(bodyCase, bodyCase.facts, calendar, fact, ctx.now, how);
  if (!decided.ok) return decided;
  const id = ctx.newId();
  const written = { recordedAt: ctx.now, recordedBy: ctx.actor.memberId };
  await insertBodyFact(desk.tx, desk.seals, { ...fact, id, bodyCaseId: bodyCase.id, ...written });
  await tellOfFact(ctx, desk, bodyCase, fact);
  await keepStanding(ctx, desk, bodyCase);
  await desk.record({
    type: corrects ? 'bodyFactCorrected' : 'bodyFactRecorded',
    subject: { type: 'bodyCase', id: bodyCase.id },
    details: { fact: id, kind: content.kind, ...(corrects && { corrects }) },
  });
  return ok({ id });
}

/** Keeps in the row of a case how it stands by all its facts, counts its revision on, and has the clock look at it. */
export async function keepStanding(ctx: Context, desk: Desk, bodyCase: HeldBodyCase): Promise<void> {
  const { tx, seals } = desk;
  const facts = (await readBodyFacts(tx, seals, [bodyCase.id])).get(bodyCase.id) ?? [];
  const nextDueAt = nextDueOf(bodyCase, facts, await desk.calendar());
  // Before whoever writes may lose sight of the case by entrusting it to a colleague.
  const { id: subjectId, organisationId } = bodyCase;
  await wakeAt(tx, { organisationId, about: 'bodyCase', subjectId }, ctx.now);
  await saveBodyStanding(tx, bodyCase.id, { nextDueAt, ...standsBy(facts) });
}

const standsBy = (facts: readonly BodyFact[]) => ({
  caseManagerId: latest(facts, 'caseManagerAppointed')?.content.memberId ?? null,
  closedAt: bodyClosing(facts)?.at ?? null,
});

/** The body writes down by hand what it did or decided, with its true time; a correction names what it corrects. */
export const recordByHand = (
  ctx: Context,
  { bodyCaseId, revision, ...fact }: BodyFactInput & { bodyCaseId: string; revision: number },
): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const held = await heldBodyCase(ctx, desk, { bodyCaseId, revision });
    return held.ok ? recordBodyFact(ctx, desk, held.value, fact) : held;
  });
