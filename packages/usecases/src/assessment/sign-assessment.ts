import { insertAssessmentMark } from '@qorgan/data';
import {
  bodyDutiesOf,
  can,
  mayApproveAssessment,
  maySignAssessment,
  mayTakeSignatureBack,
  ok,
  type AssessmentMark,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import { recordBodyFact } from '../body/record-body-fact.ts';
import { tellSchool } from '../body/tell-school.ts';
import type { Context } from '../context.ts';
import { assessmentFingerprint, heldAssessment, signerOf, type HeldAssessment } from './held-assessment.ts';

/** `seen`: the fingerprint of what the person read; what changed since is read first. */
export type Signing = { bodyCaseId: string; seen: string };

/**
 * Signs what stands in the assessment, by name and post of today, in the portal. Refused with gaps, and twice under the
 * same words. What is written afterwards drops the signature.
 */
export const signAssessment = (ctx: Context, { bodyCaseId, seen }: Signing): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldAssessment(ctx, desk, bodyCaseId);
    if (!held.ok) return held;
    const fingerprint = assessmentFingerprint(held.value.assessment);
    const may = maySignAssessment(held.value.assessment, { by: ctx.actor.memberId, seen, fingerprint });
    if (!may.ok) return may;
    await mark(ctx, desk, held.value, 'signed', fingerprint);
    return ok(undefined);
  });

/** Takes one's own signature back while the assessment is not approved; that it was given stays on record. */
export const takeSignatureBack = (
  ctx: Context,
  { bodyCaseId }: { bodyCaseId: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldAssessment(ctx, desk, bodyCaseId);
    if (!held.ok) return held;
    const fingerprint = assessmentFingerprint(held.value.assessment);
    const may = mayTakeSignatureBack(held.value.assessment, ctx.actor.memberId, fingerprint);
    if (!may.ok) return may;
    await mark(ctx, desk, held.value, 'takenBack', fingerprint);
    return ok(undefined);
  });

/**
 * The head of the body approves ("Бекітілді", ADR 0017): the assessment is frozen, the duty of 21 is settled where it is
 * owed, and every school whose letter it rests on hears that the assessment was made, and nothing of what it says.
 */
export const approveAssessment = (
  ctx: Context,
  { bodyCaseId, seen, lateReason }: Signing & { lateReason: string | null },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldAssessment(ctx, desk, bodyCaseId);
    if (!held.ok) return held;
    const { bodyCase, assessment } = held.value;
    if (!can(ctx.actor, 'bodyCase.approve', bodyCase))
      return desk.deny('bodyCase.approve', { type: 'bodyCase', id: bodyCaseId });
    const fingerprint = assessmentFingerprint(assessment);
    const may = mayApproveAssessment(assessment, { seen, fingerprint });
    if (!may.ok) return may;
    if (await isOwed(desk, held.value)) {
      const content = { kind: 'assessmentApproved', assessmentId: assessment.id } as const;
      const settled = await recordBodyFact(ctx, desk, bodyCase, { content, at: ctx.now, lateReason });
      if (!settled.ok) return settled;
    }
    await mark(ctx, desk, held.value, 'approved', fingerprint);
    await tellSchool(ctx, desk, bodyCase, 'assessment');
    return ok(undefined);
  });

/** Paragraph 21 names no bullying, and a guardianship body owes it only where there is no regional body. */
async function isOwed(desk: Desk, { bodyCase }: HeldAssessment): Promise<boolean> {
  const duties = bodyDutiesOf(bodyCase, bodyCase.facts, await desk.calendar());
  return duties.some(({ id, state }) => id === 'p21.assessment' && state !== 'notOwed');
}

const auditOf = {
  signed: 'assessmentSigned',
  takenBack: 'assessmentSignatureWithdrawn',
  approved: 'assessmentApproved',
} as const;

async function mark(
  ctx: Context,
  desk: Desk,
  { bodyCase, assessment }: HeldAssessment,
  kind: AssessmentMark['kind'],
  fingerprint: string,
): Promise<void> {
  await insertAssessmentMark(desk.tx, desk.seals, {
    ...{ id: ctx.newId(), assessmentId: assessment.id, kind, fingerprint },
    ...(await signerOf(ctx, desk)),
    ...{ markedAt: ctx.now, markedBy: ctx.actor.memberId },
  });
  await desk.record({
    type: auditOf[kind],
    subject: { type: 'bodyCase', id: bodyCase.id },
    details: { assessment: assessment.id, version: assessment.version },
  });
}
