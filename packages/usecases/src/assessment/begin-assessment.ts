import { insertInitialAssessment } from '@qorgan/data';
import { nextAssessmentVersion, ok, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { heldCaseAssessed } from './held-assessment.ts';

/**
 * Begins the initial assessment of a case (order-2026/21), or a further version of an approved one, for a reason: what
 * stood goes on standing with whoever wrote it, and is signed and approved anew.
 */
export const beginAssessment = (
  ctx: Context,
  { bodyCaseId, reason }: { bodyCaseId: string; reason: string | null },
): Promise<Result<{ id: string; version: number }>> =>
  act(ctx, async (desk) => {
    const held = await heldCaseAssessed(ctx, desk, bodyCaseId);
    if (!held.ok) return held;
    const version = nextAssessmentVersion(held.value.versions.at(-1) ?? null, reason);
    if (!version.ok) return version;
    const id = ctx.newId();
    await insertInitialAssessment(desk.tx, desk.seals, {
      ...{ id, bodyCaseId, version: version.value, reason: version.value === 1 ? null : reason },
      ...{ begunAt: ctx.now, begunBy: ctx.actor.memberId },
    });
    await desk.record({
      type: 'assessmentOpened',
      subject: { type: 'bodyCase', id: bodyCaseId },
      details: { assessment: id, version: version.value },
    });
    return ok({ id, version: version.value });
  });
