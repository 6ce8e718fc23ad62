import type { AlarmSubject, BodyDutyId, CaseDutyId, ReminderChannel, ReminderStep } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import type { Generated } from 'kysely';
import type { Sealed } from './schema.ts';

export type ReminderTable = {
  id: string;
  organisationId: string;
  memberId: string;
  caseId: string | null;
  /** Of a case, or of a body's case. */
  duty: CaseDutyId | BodyDutyId | null;
  reportId: string | null;
  /** A child under watch. */
  entryId: string | null;
  /** Anything else, and which. */
  about: AlarmSubject | null;
  subjectId: string | null;
  key: string;
  step: ReminderStep;
  channel: ReminderChannel;
  dueAt: Date;
  createdAt: Date;
  /** The one that is sent: what falls due together for one person goes out as one message. */
  toldWith: string | null;
  deliveredAt: Date | null;
  droppedAt: Date | null;
  droppedWhy: 'settled' | 'superseded' | 'notTheirs' | 'off' | 'refused' | null;
  seenAt: Date | null;
};

/** When the clock looks at something again; `at` is null where nothing of it can fall due any more. */
export type WakeUpTable = { organisationId: string; about: AlarmSubject; subjectId: string; at: Date | null };

/** When a member of a body is on duty. */
export type RotaShiftTable = {
  id: string;
  organisationId: string;
  memberId: string;
  fromAt: Date;
  untilAt: Date;
  recordedAt: Date;
  recordedBy: string;
  takenBackAt: Date | null;
  takenBackBy: string | null;
};

export type ReminderMailTable = {
  memberId: string;
  organisationId: string;
  address: Sealed | null;
  locale: Locale;
  codeHash: Uint8Array | null;
  codeUntil: Date | null;
  tries: Generated<number>;
  codes: Generated<number>;
  codesSince: Date | null;
  verifiedAt: Date | null;
  refusedAt: Date | null;
};

/** A browser in which a member is reminded; its address is forgotten once it is ended. */
export type PushSubscriptionTable = {
  id: string;
  memberId: string;
  organisationId: string;
  endpointHash: Uint8Array;
  content: Sealed | null;
  locale: Locale;
  createdAt: Date;
  endedAt: Date | null;
  endedWhy: 'off' | 'gone' | null;
};

/** One row for the whole house: when the clock last came to the end of a round. */
export type ClockBeatTable = { isOnly: Generated<boolean>; at: Date };
