import type { BodyFactKind, BodyGround, OnwardPurpose } from '@qorgan/domain';
import type { Generated } from 'kysely';
import type { PlanSchema } from './schema-plan.ts';
import type { Sealed } from './schema.ts';

/** A body's own cases, what they rest on and what was done, and what one body passes to another. */
export type BodySchema = PlanSchema & {
  bodyCase: BodyCaseTable;
  bodyGround: BodyGroundTable;
  bodyFact: BodyFactTable;
  onwardReferral: OnwardReferralTable;
  onwardReceipt: OnwardReceiptTable;
  /** A school's report on what a body told it. */
  onwardReport: { reportId: string; onwardId: string };
  /** The child as a school's letter names it, for its recipient to take over; sealed with the school's key. */
  referralChild: { referralId: string; content: Sealed };
};

type BodyCaseTable = {
  id: string;
  organisationId: string;
  number: number;
  child: Sealed;
  /** Of name and day of birth, keyed by the body. */
  childHash: Uint8Array;
  concerns: string[];
  caseManagerId: string | null;
  /** Of a guardianship body: there was no regional body when the case was opened. */
  standsIn: boolean;
  openedAt: Date;
  openedBy: string;
  closedAt: Date | null;
  /** When the next of its open duties falls due, as its facts say it; lists go by it. */
  nextDueAt: Date | null;
  revision: Generated<number>;
};

type BodyGroundTable = {
  id: string;
  bodyCaseId: string;
  kind: BodyGround['kind'];
  referralId: string | null;
  onwardId: string | null;
  foreignId: string | null;
  receivedAt: Date;
  noticedAt: Date | null;
  heard: Sealed | null;
  joinedAt: Date;
  joinedBy: string;
};

type BodyFactTable = {
  id: string;
  bodyCaseId: string;
  kind: BodyFactKind;
  content: Sealed;
  at: Date;
  recordedAt: Date;
  recordedBy: string;
  corrects: string | null;
  lateReason: Sealed | null;
};

type OnwardReferralTable = {
  id: string;
  bodyCaseId: string;
  organisationId: string;
  recipientId: string;
  purpose: OnwardPurpose;
  concernsHead: boolean;
  concerns: string[];
  content: Sealed;
  sentAt: Date;
  sentBy: string;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
};

type OnwardReceiptTable = {
  onwardId: string;
  at: Date;
  receivedBy: string;
  recordedIn: string;
  incomingNumber: Sealed;
};

/** `isRepublic`: where the national bodies stand, that every region may send up to. */
export type RegionTable = {
  id: string;
  nameKk: string;
  nameRu: string;
  nameEn: string;
  isRepublic: Generated<boolean>;
};
