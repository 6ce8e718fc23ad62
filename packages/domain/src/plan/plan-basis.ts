import type { AssistanceId, IsoDate } from '@qorgan/statute';
import { assessedOn, assessedWords, type InitialAssessment } from '../assessment/initial-assessment.ts';
import { assessmentApproval } from '../assessment/assessment-marks.ts';
import { conclusionField } from '../assessment/assessment-fields.ts';
import { dayOf } from '../kernel/day.ts';

/** The assessment on the basis of which a plan is drawn up (22): the newest that was approved, and what stands in it. */
export type PlanBasis = {
  assessmentId: string;
  version: number;
  on: IsoDate;
  approvedOn: IsoDate;
  words: Readonly<Record<string, string>>;
};

/** Null until a version was approved; what is being written on a further one counts for nothing yet. */
export function planBasisOf(versions: readonly InitialAssessment[]): PlanBasis | null {
  const approved = versions.findLast((one) => assessmentApproval(one) !== null);
  if (!approved) return null;
  return {
    ...{ assessmentId: approved.id, version: approved.version, on: assessedOn(approved) },
    approvedOn: dayOf(assessmentApproval(approved)!.at),
    words: assessedWords(approved),
  };
}

/** Where Annex 1 says what a child needs of each of the five kinds of help (23): sections 3, 4 and 5, each blank once. */
export const needFields: Readonly<Record<AssistanceId, readonly string[]>> = {
  'assistance.social': ['a1.s3.social'],
  'assistance.psychological': [
    'a1.s3.psychological',
    'a1.s5.wellbeing',
    'a1.s5.trauma',
    'a1.s5.selfEsteem',
    'a1.s5.relatives',
  ],
  'assistance.pedagogical': [
    'a1.s3.education',
    'a1.s4.safety',
    'a1.s4.selfCare',
    'a1.s4.ties',
    'a1.s4.emotional',
    'a1.s4.learning',
  ],
  'assistance.medical': ['a1.s3.medical'],
  'assistance.legal': ['a1.s3.legal'],
};

/** What is read beside a kind of help: what the child needs of it, then the conclusions. */
export const basisFor = (help: AssistanceId): readonly string[] => [...needFields[help], conclusionField];
