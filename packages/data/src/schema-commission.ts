import type { DecisionOutcome, RequestSubject } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { Sealed } from './schema.ts';

/** What bodies ask schools for, and the sittings of commissions. */
export type CommissionSchema = {
  schoolRequest: SchoolRequestTable;
  schoolRequestDraft: SchoolRequestDraftTable;
  schoolAnswer: SchoolAnswerTable;
  quorumRule: QuorumRuleTable;
  sitting: SittingTable;
  sittingVersion: SittingVersionTable;
  agendaItem: AgendaItemTable;
  sittingDecision: SittingDecisionTable;
};

/** `content` is sealed with the key of the body that asks. */
type SchoolRequestTable = {
  id: string;
  bodyCaseId: string;
  organisationId: string;
  recipientId: string;
  concernsHead: boolean;
  concerns: string[];
  subjects: RequestSubject[];
  content: Sealed;
  dueOn: IsoDate;
  sentAt: Date;
  sentBy: string;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  givenTo: string | null;
};

/** Sealed with the school's key, as the answers are. */
type SchoolRequestDraftTable = {
  requestId: string;
  content: Sealed;
  revision: number;
  savedAt: Date;
  savedBy: string;
};

type SchoolAnswerTable = {
  id: string;
  requestId: string;
  version: number;
  content: Sealed;
  sentAt: Date;
  sentBy: string;
};

/** A commission's own rule; nothing in it is about a person. */
type QuorumRuleTable = {
  organisationId: string;
  version: number;
  members: number;
  needed: number;
  setAt: Date;
  setBy: string;
};

type SittingTable = {
  id: string;
  organisationId: string;
  number: number;
  recordedAt: Date;
  recordedBy: string;
};

/** What is said of a sitting, the latest version standing; `content` is the place, who was there, and the rule it was held by. */
type SittingVersionTable = {
  id: string;
  sittingId: string;
  organisationId: string;
  version: number;
  at: Date;
  content: Sealed;
  recordedAt: Date;
  recordedBy: string;
};

type AgendaItemTable = {
  id: string;
  sittingId: string;
  bodyCaseId: string;
  putAt: Date;
  putBy: string;
  takenOffAt: Date | null;
  takenOffBy: string | null;
};

type SittingDecisionTable = {
  id: string;
  sittingId: string;
  bodyCaseId: string;
  version: number;
  outcome: DecisionOutcome;
  content: Sealed;
  recordedAt: Date;
  recordedBy: string;
};
