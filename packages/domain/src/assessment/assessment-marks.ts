import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import { assessmentGaps, type AssessmentMark, type InitialAssessment } from './initial-assessment.ts';

/** A signature stands until it is taken back or something is written after it; `hasDropped` says the latter. */
export type AssessmentSignature = AssessmentMark & { hasDropped: boolean };

type Marked = Pick<InitialAssessment, 'marks'>;

export const assessmentApproval = ({ marks }: Marked): AssessmentMark | null =>
  marks.find(({ kind }) => kind === 'approved') ?? null;

/**
 * The last signature of each who signed and did not take it back, in the order they were given. One that was given under
 * other words than those which stand by now (`fingerprint`) has dropped, and is shown as that.
 */
export function assessmentSignatures({ marks }: Marked, fingerprint: string): readonly AssessmentSignature[] {
  const last = new Map<string, AssessmentMark>();
  for (const mark of marks.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    if (mark.kind !== 'approved') last.set(mark.by, mark);
  return [...last.values()]
    .filter(({ kind }) => kind === 'signed')
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map((mark) => ({ ...mark, hasDropped: mark.fingerprint !== fingerprint }));
}

export const standingSignatures = (assessment: Marked, fingerprint: string): readonly AssessmentSignature[] =>
  assessmentSignatures(assessment, fingerprint).filter(({ hasDropped }) => !hasDropped);

/** Whether anything may still be changed: what was approved is frozen, and a further version is begun instead. */
export const assessmentIsOpen = (assessment: Marked): Result<null> =>
  assessmentApproval(assessment) ? refuse({ kind: 'wrongState', is: 'approved', needs: 'open' }) : ok(null);

/**
 * Whether somebody may sign now. `seen` is the fingerprint of what they had before them: when something was written
 * meanwhile, they read it first. Refused too with gaps, and twice under the same words.
 */
export function maySignAssessment(
  assessment: InitialAssessment,
  { by, seen, fingerprint }: { by: string; seen: string; fingerprint: string },
): Result<null> {
  const open = assessmentIsOpen(assessment);
  if (!open.ok) return open;
  if (seen !== fingerprint) return refuse({ kind: 'changedMeanwhile' });
  if (assessmentGaps(assessment).length > 0) return breaks('assessmentHasGaps', 'order-2026/annex-1');
  return standingSignatures(assessment, fingerprint).some((one) => one.by === by)
    ? breaks('assessmentSignedAlready')
    : ok(null);
}

export function mayTakeSignatureBack(
  assessment: InitialAssessment,
  by: string,
  fingerprint: string,
): Result<null> {
  const open = assessmentIsOpen(assessment);
  if (!open.ok) return open;
  return assessmentSignatures(assessment, fingerprint).some((one) => one.by === by)
    ? ok(null)
    : refuse({ kind: 'notFound' });
}

/**
 * Whether it may be approved: by whom is a right (`bodyCase.approve`; ADR 0017). At least one who assessed has signed what
 * stands by now, and the head approves exactly what they read.
 */
export function mayApproveAssessment(
  assessment: InitialAssessment,
  { seen, fingerprint }: { seen: string; fingerprint: string },
): Result<null> {
  const open = assessmentIsOpen(assessment);
  if (!open.ok) return open;
  if (seen !== fingerprint) return refuse({ kind: 'changedMeanwhile' });
  if (assessmentGaps(assessment).length > 0) return breaks('assessmentHasGaps', 'order-2026/annex-1');
  return standingSignatures(assessment, fingerprint).length > 0 ? ok(null) : breaks('assessmentUnsigned');
}

/** The number of the version that may be begun now: the first, or one after an approved one, for a reason. */
export function nextAssessmentVersion(
  latest: InitialAssessment | null,
  reason: string | null,
): Result<number> {
  if (!latest) return ok(1);
  if (!assessmentApproval(latest)) return refuse({ kind: 'wrongState', is: 'open', needs: 'approved' });
  return reason?.trim() ? ok(latest.version + 1) : breaks('reasonNeeded');
}
