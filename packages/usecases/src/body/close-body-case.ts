import { bodyDutiesOf, breaks, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { heldBodyCase } from './held-body-case.ts';
import { recordBodyFact } from './record-body-fact.ts';

type OnCase = { bodyCaseId: string; revision: number; reason: string };

/** Ends the body's work on a case, with a reason; with a second one where a duty is still open, which stays on record. */
export const closeBodyCase = (
  ctx: Context,
  { bodyCaseId, revision, reason, whyOpen }: OnCase & { whyOpen: string | null },
): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const held = await heldBodyCase(ctx, desk, { bodyCaseId, revision });
    if (!held.ok) return held;
    const open = bodyDutiesOf(held.value, held.value.facts, await desk.calendar())
      .filter(({ state }) => state === 'open' || state === 'question')
      .map(({ id }) => id);
    if (open.length > 0 && !whyOpen) return breaks('whyOpenNeeded');
    const why = open.length > 0 ? whyOpen : null;
    const content = { kind: 'caseClosed', reason, openDuties: open, whyOpen: why } as const;
    return recordBodyFact(ctx, desk, held.value, { content, at: ctx.now });
  });

/** Takes a closed case up again, with a reason; its duties are as they were, with their first times. */
export const reopenBodyCase = (
  ctx: Context,
  { bodyCaseId, revision, reason }: OnCase,
): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const held = await heldBodyCase(ctx, desk, { bodyCaseId, revision });
    if (!held.ok) return held;
    if (!held.value.closedAt) return breaks('alreadySo');
    return recordBodyFact(ctx, desk, held.value, { content: { kind: 'caseReopened', reason }, at: ctx.now });
  });
