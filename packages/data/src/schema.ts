import type {
  AuditEvent,
  AuditType,
  CasePart,
  ClockTime,
  DecisionType,
  FactKind,
  Journal,
  OrganisationKind,
  Part,
  ReportContent,
} from '@qorgan/domain';
import type { Generated, Kysely, Transaction } from 'kysely';
import type { AttendanceSchema } from './schema-attendance.ts';
import type { BeyondSchema } from './schema-beyond.ts';
import type { RegionTable } from './schema-body.ts';
import type { CalendarChangeTable, WorkTimesTable } from './schema-calendar.ts';
import type {
  ClockBeatTable,
  PushSubscriptionTable,
  ReminderMailTable,
  ReminderTable,
} from './schema-reminder.ts';
import type {
  AttachmentContentTable,
  AttachmentTable,
  AttachmentWithdrawalTable,
  CaseShareTable,
  IncidentLinkTable,
  TrackVersionTable,
  TransferTable,
} from './schema-casework.ts';
import type {
  AbsenceTable,
  AccountTable,
  MemberTable,
  PairingTable,
  SealingKeyTable,
  SessionTable,
} from './schema-identity.ts';
import type {
  DirectoryEntryTable,
  LetterSignatureTable,
  LetterDraftTable,
  LetterTable,
  ReceiptLinkTable,
  ReferralEventTable,
  ReferralTable,
  WithdrawnSendingTable,
} from './schema-referral.ts';
import type { SightSchema } from './schema-sight.ts';
import type { WatchSchema } from './schema-watch.ts';

/** Bytes that only a vault can read; see `createVault`. */
export type Sealed = Uint8Array;
/** The database, for starting transactions only: inside one, `db` would wait for itself on PGlite. */
export type Db = Kysely<Schema>;
export type Tx = Transaction<Schema>;

/** Every table of db/migrations in camelCase. Instants are `Date`, days are `YYYY-MM-DD`, int8 is a number. */
export type Schema = AttendanceSchema &
  BeyondSchema &
  SightSchema &
  WatchSchema & {
    region: RegionTable;
    organisation: OrganisationTable;
    organisationKey: { organisationId: string; wrapped: Sealed; createdAt: Date };
    counter: { organisationId: string; name: string; year: number; value: number };
    account: AccountTable;
    member: MemberTable;
    absence: AbsenceTable;
    session: SessionTable;
    signInThrottle: { key: Uint8Array; failures: number; blockedUntil: Date | null; updatedAt: Date };
    heldForm: { id: string; accountId: string; content: Sealed; expiresAt: Date };
    pairing: PairingTable;
    sealingKey: SealingKeyTable;
    /** Ed25519: by it a school signs its packs. */
    packKey: SealingKeyTable;
    pupil: PupilTable;
    report: ReportTable;
    reportPupil: ReportPupilTable;
    reportDecision: ReportDecisionTable;
    caseFile: CaseFileTable;
    caseReport: CaseReportTable;
    fact: FactTable;
    caseShare: CaseShareTable;
    supportPage: SupportPageTable;
    incidentLink: IncidentLinkTable;
    attachment: AttachmentTable;
    attachmentContent: AttachmentContentTable;
    attachmentWithdrawal: AttachmentWithdrawalTable;
    referral: ReferralTable;
    letterDraft: LetterDraftTable;
    letter: LetterTable;
    letterSignature: LetterSignatureTable;
    referralEvent: ReferralEventTable;
    withdrawnSending: WithdrawnSendingTable;
    clockBeat: ClockBeatTable;
    calendarChange: CalendarChangeTable;
    workTimes: WorkTimesTable;
    reminder: ReminderTable;
    reminderMail: ReminderMailTable;
    pushSubscription: PushSubscriptionTable;
    directoryEntry: DirectoryEntryTable;
    receiptLink: ReceiptLinkTable;
    trackVersion: TrackVersionTable;
    transfer: TransferTable;
    transferContent: { transferId: string; content: Sealed };
    auditHead: { organisationId: string; seq: number; hash: Uint8Array; mac: Uint8Array };
    auditEntry: AuditEntryTable;
  };

type OrganisationTable = {
  id: string;
  kind: OrganisationKind;
  regionId: string;
  nameKk: string;
  nameRu: string;
  nameEn: string;
  addressKk: Generated<string>;
  addressRu: Generated<string>;
  phone: string | null;
  email: string | null;
  bin: string | null;
  headPositionKk: Generated<string>;
  headPositionRu: Generated<string>;
  week: Generated<'fiveDays' | 'sixDays'>;
  internalTargetMinutes: Generated<number>;
  /** When people are at work on a working day, `HH:MM`. */
  hoursFrom: Generated<ClockTime>;
  hoursUntil: Generated<ClockTime>;
  /** Minutes until a report that nobody has opened alarms. */
  unopenedInHours: Generated<number>;
  unopenedOutside: Generated<number>;
  receivesHere: Generated<boolean>;
  /** Of a body: the version of its entry in the directory that stands, and whether it receives no more. */
  directoryVersion: Generated<number>;
  isClosed: Generated<boolean>;
  createdAt: Date;
};

type PupilTable = {
  id: string;
  organisationId: string;
  classLabel: Generated<string>;
  identity: Sealed;
  identityHash: Uint8Array;
  iin: Sealed | null;
  iinHash: Uint8Array | null;
  createdAt: Date;
  leftAt: Date | null;
};

type ReportTable = {
  id: string;
  organisationId: string;
  number: number;
  reporterId: string;
  idempotencyKey: string;
  receivedAt: Date;
  noticedAt: Date;
  /** In which e-journal it was begun; null where on the portal. */
  journal: Journal | null;
  /** When it was written, where a program says so. */
  writtenAt: Date | null;
  seemingKind: ReportContent['seemingKind'];
  signs: ReportContent['signs'][number][];
  circumstance: ReportContent['circumstance'];
  doctorNeeded: boolean;
  dangerNow: boolean;
  concernsHead: boolean;
  concerns: Generated<string[]>;
  narrative: Sealed;
  openedAt: Date | null;
  openedBy: string | null;
  actedAt: Date | null;
  settledAt: Date | null;
  /** Closed before closings became rows of `reportDecision`; read, never written. */
  closedAt: Date | null;
  closedBy: string | null;
  closedReason: Sealed | null;
};

type ReportPupilTable = {
  id: string;
  reportId: string;
  pupilId: string | null;
  position: number;
  part: Part;
  classLabel: string | null;
  name: Sealed;
  /** Name and class as they were written, where the portal found the pupil on the roster. */
  written: Sealed | null;
};

type ReportDecisionTable = {
  id: string;
  reportId: string;
  reportPupilId: string | null;
  type: DecisionType;
  position: number;
  decidedAt: Date;
  decidedBy: string;
  reason: Sealed;
};

type CaseFileTable = {
  id: string;
  organisationId: string;
  number: number;
  pupilId: string | null;
  part: CasePart;
  concernsHead: boolean;
  concerns: Generated<string[]>;
  child: Sealed;
  openedAt: Date;
  openedBy: string;
  revision: Generated<number>;
};

type CaseReportTable = {
  caseId: string;
  reportId: string;
  reportPupilId: string;
  joinedAt: Date;
  joinedBy: string;
};

type SupportPageTable = {
  id: string;
  caseId: string;
  version: number;
  writtenAt: Date;
  writtenBy: string;
  content: Sealed;
};

type FactTable = {
  id: string;
  caseId: string;
  kind: FactKind;
  content: Sealed;
  at: Date;
  recordedAt: Date;
  recordedBy: string;
  corrects: string | null;
  lateReason: Sealed | null;
};

type AuditEntryTable = {
  organisationId: string;
  seq: number;
  at: Date;
  actorId: string | null;
  requestId: string;
  type: AuditType;
  subjectType: NonNullable<AuditEvent['subject']>['type'] | null;
  subjectId: string | null;
  refused: string | null;
  details: string;
  previous: Uint8Array;
  hash: Uint8Array;
  mac: Uint8Array;
};
