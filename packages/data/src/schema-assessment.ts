import type { AssessmentMark } from '@qorgan/domain';
import type { Sealed } from './schema.ts';

/** Initial assessments of children (Annex 1), sealed with the key of the body. All is appended. */
export type AssessmentSchema = {
  initialAssessment: InitialAssessmentTable;
  assessmentEntry: AssessmentEntryTable;
  assessmentDecision: AssessmentDecisionTable;
  assessmentMark: AssessmentMarkTable;
};

type InitialAssessmentTable = {
  id: string;
  bodyCaseId: string;
  version: number;
  reason: Sealed | null;
  begunAt: Date;
  begunBy: string;
};

type AssessmentEntryTable = {
  id: string;
  assessmentId: string;
  fieldId: string;
  content: Sealed;
  writtenAt: Date;
  writtenBy: string;
  replaces: string | null;
};

type AssessmentDecisionTable = {
  id: string;
  assessmentId: string;
  fieldId: string;
  sourceId: string;
  isAdopted: boolean;
  decidedAt: Date;
  decidedBy: string;
};

type AssessmentMarkTable = {
  id: string;
  assessmentId: string;
  kind: AssessmentMark['kind'];
  /** Name and post of that day. */
  signer: Sealed;
  fingerprint: string;
  markedAt: Date;
  markedBy: string;
};
