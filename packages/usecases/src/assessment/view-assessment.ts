import { organisationName } from '@qorgan/data';
import { renderAssessmentDocx, renderAssessmentPdf, type AssessmentPaper } from '@qorgan/documents';
import {
  assessedChild,
  assessedOn,
  assessedWords,
  assessmentApproval,
  assessmentSignatures,
  assessorsIn,
  attentionOf,
  bodyDutiesOf,
  can,
  fullYears,
  ok,
  refuse,
  standingSignatures,
  type AssessmentMark,
  type AssessmentSignature,
  type Assessor,
  type Attention,
  type BodyDuty,
  type InitialAssessment,
  type Result,
  type SchoolStatement,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { HeldBodyCase } from '../body/held-body-case.ts';
import type { Context } from '../context.ts';
import { assessmentFingerprint, readableCaseAssessed, signerOf } from './held-assessment.ts';
import { schoolStatements } from './school-statements.ts';

/** The assessment of a case as its desk shows it. */
export type AssessmentView = {
  bodyCase: HeldBodyCase;
  /** The clock of paragraph 21, where it is owed. */
  duty: (BodyDuty & { attention: Attention }) | null;
  /** The last version, or the one that was asked for; null until one was begun. */
  assessment: InitialAssessment | null;
  versions: readonly { version: number; begunAt: Date; begunByName: string; approvedAt: Date | null }[];
  fingerprint: string;
  signatures: readonly AssessmentSignature[];
  approval: AssessmentMark | null;
  statements: readonly SchoolStatement[];
  /** It is the last version, not approved, and the case is open. */
  isOpen: boolean;
  mayApprove: boolean;
  me: { memberId: string; assessor: Assessor };
};

/** The assessment, in its last version or the one asked for. Being shown is a read, and on record. */
export const viewAssessment = (
  ctx: Context,
  { bodyCaseId, version }: { bodyCaseId: string; version?: number },
): Promise<Result<AssessmentView>> =>
  act(ctx, async (desk) => {
    const found = await readableCaseAssessed(ctx, desk, bodyCaseId);
    if (!found.ok) return found;
    const { bodyCase, versions } = found.value;
    const last = versions.at(-1) ?? null;
    const assessment =
      version === undefined ? last : (versions.find((one) => one.version === version) ?? null);
    if (version !== undefined && !assessment) return refuse({ kind: 'notFound' });
    await desk.record({
      type: 'assessmentRead',
      subject: { type: 'bodyCase', id: bodyCaseId },
      ...(assessment && { details: { assessment: assessment.id, version: assessment.version } }),
    });
    const fingerprint = assessment ? assessmentFingerprint(assessment) : '';
    const approval = assessment && assessmentApproval(assessment);
    return ok({
      ...{ bodyCase, assessment, fingerprint, approval },
      duty: await dutyOf(ctx, desk, bodyCase),
      versions: versions.map((one) => ({
        ...{ version: one.version, begunAt: one.begunAt, begunByName: one.begunByName },
        approvedAt: assessmentApproval(one)?.at ?? null,
      })),
      signatures: assessment ? assessmentSignatures(assessment, fingerprint) : [],
      statements: await schoolStatements(ctx, desk, bodyCaseId),
      isOpen: assessment !== null && assessment === last && !approval && !bodyCase.closedAt,
      mayApprove: can(ctx.actor, 'bodyCase.approve', bodyCase),
      me: { memberId: ctx.actor.memberId, assessor: await meAsAssessor(ctx, desk) },
    });
  });

async function dutyOf(ctx: Context, desk: Desk, bodyCase: HeldBodyCase): Promise<AssessmentView['duty']> {
  const duties = bodyDutiesOf(bodyCase, bodyCase.facts, await desk.calendar());
  const duty = duties.find(({ id }) => id === 'p21.assessment');
  if (!duty || duty.state === 'notOwed') return null;
  return { ...duty, attention: attentionOf(duty, ctx.now, await desk.internalTarget()) };
}

/** Who fills it in, as a first line of the list: a name in one piece is told apart as official papers have it. */
async function meAsAssessor(ctx: Context, desk: Desk): Promise<Assessor> {
  const { name, position } = await signerOf(ctx, desk);
  const [surname = '', given = '', ...patronymic] = name.split(' ');
  return { surname, given, patronymic: patronymic.join(' ') || null, position: position.kk };
}

export type AssessmentFile = { format: 'pdf' | 'docx'; language: 'kk' | 'ru' };

/** Annex 1 of one version as a file. Being given out is a read, and on record. */
export const assessmentFile = (
  ctx: Context,
  { bodyCaseId, version, format, language }: AssessmentFile & { bodyCaseId: string; version: number },
): Promise<Result<{ bytes: Uint8Array; number: number }>> =>
  act(ctx, async (desk) => {
    const found = await readableCaseAssessed(ctx, desk, bodyCaseId);
    if (!found.ok) return found;
    const { bodyCase, versions } = found.value;
    const assessment = versions.find((one) => one.version === version);
    if (!assessment) return refuse({ kind: 'notFound' });
    await desk.record({
      type: 'assessmentPrinted',
      subject: { type: 'bodyCase', id: bodyCaseId },
      details: { assessment: assessment.id, version, format, language },
    });
    const paper = await paperOf(desk, bodyCase, assessment, language);
    const bytes = format === 'pdf' ? await renderAssessmentPdf(paper) : await renderAssessmentDocx(paper);
    return ok({ bytes, number: bodyCase.number });
  });

async function paperOf(
  desk: Desk,
  bodyCase: HeldBodyCase,
  assessment: InitialAssessment,
  language: 'kk' | 'ru',
): Promise<AssessmentPaper> {
  const child = assessedChild(assessment);
  const on = assessedOn(assessment);
  const fingerprint = assessmentFingerprint(assessment);
  const body = await organisationName(desk.tx, bodyCase.organisationId);
  return {
    ...{ language, body, version: assessment.version, on, fingerprint },
    child: {
      ...{ surname: child?.surname ?? '', given: child?.given ?? '', patronymic: child?.patronymic ?? null },
      ...{ sex: child?.sex ?? null, age: child?.birthDate ? fullYears(child.birthDate, on) : null },
    },
    assessors: assessorsIn(assessment),
    answers: assessedWords(assessment),
    signatures: standingSignatures(assessment, fingerprint),
    approval: assessmentApproval(assessment),
  };
}
