import type {
  ConcernLevel,
  ContactOutcome,
  ContactType,
  PutForwardAnswer,
  PutForwardSource,
  WatchRecordKind,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { Generated } from 'kysely';
import type {
  CouncilItemTable,
  CouncilTable,
  CouncilVersionTable,
  CriteriaAssessmentTable,
  CriteriaVersionTable,
  SummaryGivenTable,
  WatchSummaryTable,
} from './schema-council.ts';
import type { Sealed } from './schema.ts';

/** A child under watch: codes and days. What is known of the child is in the records. */
export type WatchEntryTable = {
  id: string;
  organisationId: string;
  pupilId: string;
  concernsHead: boolean;
  concerns: string[];
  level: ConcernLevel;
  responsibleId: string;
  reviewOn: IsoDate;
  contactEvery: number | null;
  contactFrom: IsoDate;
  contactAgreed: IsoDate | null;
  enteredAt: Date;
  enteredBy: string;
  endedAt: Date | null;
  endedBy: string | null;
  revision: Generated<number>;
};

export type WatchRecordTable = {
  id: string;
  entryId: string;
  kind: WatchRecordKind;
  content: Sealed;
  onDay: IsoDate;
  recordedAt: Date;
  recordedBy: string;
  corrects: string | null;
};

export type WatchContactTable = {
  id: string;
  entryId: string;
  type: ContactType;
  outcome: ContactOutcome;
  onDay: IsoDate;
  nextOn: IsoDate | null;
  recordedAt: Date;
  recordedBy: string;
  corrects: string | null;
};

export type WatchNoteTable = {
  id: string;
  entryId: string;
  contactId: string | null;
  isOwn: boolean;
  content: Sealed;
  writtenAt: Date;
  writtenBy: string;
};

export type PutForwardAnswerTable = {
  id: string;
  organisationId: string;
  pupilId: string;
  source: PutForwardSource;
  upTo: IsoDate;
  answer: PutForwardAnswer['answer'];
  reason: Sealed | null;
  entryId: string | null;
  answeredAt: Date;
  answeredBy: string;
};

/** The tables of the psychologist's desk; part of `Schema`. */
export type WatchSchema = {
  watchEntry: WatchEntryTable;
  watchRecord: WatchRecordTable;
  watchContact: WatchContactTable;
  watchNote: WatchNoteTable;
  putForwardAnswer: PutForwardAnswerTable;
  criteriaVersion: CriteriaVersionTable;
  criteriaAssessment: CriteriaAssessmentTable;
  council: CouncilTable;
  councilVersion: CouncilVersionTable;
  councilItem: CouncilItemTable;
  watchSummary: WatchSummaryTable;
  summaryGiven: SummaryGivenTable;
};
