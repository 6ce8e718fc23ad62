import { readInitialAssessments, readMembers } from '@qorgan/data';
import { breaks, can, ok, refuse, signedText, type InitialAssessment, type Result } from '@qorgan/domain';
import { createHash } from 'node:crypto';
import type { Desk } from '../act.ts';
import { heldBodyCase, readableBodyCase, type HeldBodyCase } from '../body/held-body-case.ts';
import type { Context } from '../context.ts';

/** The case and its assessment in all versions, the first first. */
export type CaseAssessed = { bodyCase: HeldBodyCase; versions: readonly InitialAssessment[] };
/** The version that is worked on: the last. */
export type HeldAssessment = { bodyCase: HeldBodyCase; assessment: InitialAssessment };

/** SHA-256 of what stands, in hex: what somebody signs, approves and reads on the paper. */
export const assessmentFingerprint = (assessment: InitialAssessment): string =>
  createHash('sha256').update(signedText(assessment)).digest('hex');

/** Holds a case whose assessment somebody works on. Refused on a closed case, and for a body that makes no assessment. */
export async function heldCaseAssessed(
  ctx: Context,
  desk: Desk,
  bodyCaseId: string,
): Promise<Result<CaseAssessed>> {
  const held = await heldBodyCase(ctx, desk, { bodyCaseId });
  if (!held.ok) return held;
  if (!can(ctx.actor, 'assessment.work', held.value))
    return desk.deny('assessment.work', { type: 'bodyCase', id: bodyCaseId });
  if (held.value.closedAt) return breaks('caseIsClosed');
  return ok({
    bodyCase: held.value,
    versions: await readInitialAssessments(desk.tx, desk.seals, bodyCaseId),
  });
}

/** Holds the version that is worked on; refused as not there until an assessment was begun. */
export async function heldAssessment(
  ctx: Context,
  desk: Desk,
  bodyCaseId: string,
): Promise<Result<HeldAssessment>> {
  const held = await heldCaseAssessed(ctx, desk, bodyCaseId);
  if (!held.ok) return held;
  const assessment = held.value.versions.at(-1);
  return assessment ? ok({ bodyCase: held.value.bodyCase, assessment }) : refuse({ kind: 'notFound' });
}

/** The same to be read, without holding it; the caller puts the look on record. */
export async function readableCaseAssessed(
  ctx: Context,
  desk: Desk,
  bodyCaseId: string,
): Promise<Result<CaseAssessed>> {
  const found = await readableBodyCase(ctx, desk, bodyCaseId);
  if (!found.ok) return found;
  if (!can(ctx.actor, 'assessment.work', found.value))
    return desk.deny('assessment.work', { type: 'bodyCase', id: bodyCaseId });
  return ok({
    bodyCase: found.value,
    versions: await readInitialAssessments(desk.tx, desk.seals, bodyCaseId),
  });
}

/** Who acts, by name and post of today. */
export async function signerOf(
  ctx: Context,
  { tx, seals }: Desk,
): Promise<{ name: string; position: { kk: string; ru: string } }> {
  const members = await readMembers(tx, seals, ctx.actor.organisationId);
  const me = members.find(({ id }) => id === ctx.actor.memberId);
  return { name: me?.name ?? '', position: { kk: me?.position.kk ?? '', ru: me?.position.ru ?? '' } };
}
