import type { CriteriaGroup, Figures, KeptDeed } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { Sealed } from './schema.ts';

/** The school's criteria, version by version; nothing in it is about a person. */
export type CriteriaVersionTable = {
  organisationId: string;
  version: number;
  groups: CriteriaGroup[];
  deed: KeptDeed;
  groupId: string;
  madeAt: Date;
  madeBy: string;
};

export type CriteriaAssessmentTable = {
  id: string;
  organisationId: string;
  pupilId: string;
  concernsHead: boolean;
  concerns: string[];
  version: number;
  content: Sealed;
  onDay: IsoDate;
  recordedAt: Date;
  recordedBy: string;
  corrects: string | null;
};

export type CouncilTable = {
  id: string;
  organisationId: string;
  schoolYear: number;
  number: number;
  recordedAt: Date;
  recordedBy: string;
};

/** What is said of a meeting, the latest version standing; `content` is who was present. */
export type CouncilVersionTable = {
  id: string;
  councilId: string;
  organisationId: string;
  version: number;
  heldOn: IsoDate;
  content: Sealed;
  recordedAt: Date;
  recordedBy: string;
};

export type CouncilItemTable = {
  id: string;
  councilId: string;
  organisationId: string;
  entryId: string;
  concernsHead: boolean;
  concerns: string[];
  content: Sealed;
  recordId: string | null;
  recordedAt: Date;
  recordedBy: string;
  corrects: string | null;
};

/** A summary as it may be given out; nothing in it is about one person. */
export type WatchSummaryTable = {
  id: string;
  organisationId: string;
  schoolYear: number;
  half: 1 | 2;
  figures: Figures;
  fixedAt: Date;
  fixedBy: string;
};

export type SummaryGivenTable = {
  summaryId: string;
  organisationId: string;
  givenAt: Date;
  givenBy: string;
};
