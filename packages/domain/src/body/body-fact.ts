import type { Kind } from '@qorgan/statute';
import type { Channel } from '../case/fact.ts';
import type { BodyDutyId } from './body-duties.ts';
import type { VisitAct } from './visit-act.ts';

/** Conditions in the order's words that a body has to decide on: 12.4, 12.5, 12.7. */
export const questionDuties = ['p12.4.threat', 'p12.5.placement', 'p12.7.familyCentre'] as const;
export type QuestionDuty = (typeof questionDuties)[number];

/** What the check for signs of an offence came to (15). */
export const policeOutcomes = ['noSigns', 'administrative', 'criminal', 'passedOn'] as const;
export type PoliceOutcome = (typeof policeOutcomes)[number];

/** What a body did or decided on its case. Words are the writer's own and sealed. */
export type BodyFactContent =
  | { kind: 'kindsDecided'; kinds: readonly Kind[] }
  /** Whether a duty that hangs on a condition is owed: a threat to life, no parental care, the family's need. */
  | { kind: 'questionDecided'; duty: QuestionDuty; isOwed: boolean; words: string }
  | { kind: 'caseManagerAppointed'; memberId: string; name: string; phone: string }
  /** The act of inspection of living conditions of the visit; `whyAlone` where somebody whom 12.3 names did not come. */
  | { kind: 'visitMade'; act: VisitAct; whyAlone: string | null }
  | {
      kind: 'sentOn';
      duty: BodyDutyId;
      recipientId: string | null;
      recipientName: string;
      channel: Channel;
      takenBy: string | null;
      incomingNumber: string | null;
      /** The onward referral that the portal carried. */
      onwardId: string | null;
    }
  /** A duty of which the order says no more than that it is done: what was done, under which number, with what outcome. */
  | {
      kind: 'dutyDone';
      duty: BodyDutyId;
      words: string;
      number: string | null;
      outcome: PoliceOutcome | null;
    }
  | { kind: 'assessmentApproved'; assessmentId: string }
  | { kind: 'planApproved'; planId: string; version: number }
  | { kind: 'measuresDecided'; sittingId: string }
  | { kind: 'caseClosed'; reason: string; openDuties: readonly BodyDutyId[]; whyOpen: string | null }
  | { kind: 'caseReopened'; reason: string }
  | { kind: 'withdrawn'; reason: string };
export type BodyFactKind = BodyFactContent['kind'];

/** Append-only. A mistake is corrected by a new fact that names the old one. */
export type BodyFact = {
  id: string;
  bodyCaseId: string;
  content: BodyFactContent;
  /** When it truly happened. */
  at: Date;
  recordedAt: Date;
  recordedByName: string;
  corrects: string | null;
  /** Why it was done late or written down late, where a reason was asked for. */
  lateReason: string | null;
};

/** The kinds of fact whose words decide which duties there are; only these are opened by the clock. */
type Deciding = 'kindsDecided' | 'questionDecided' | 'sentOn' | 'dutyDone';
export const decidingBodyFacts = [
  'kindsDecided',
  'questionDecided',
  'sentOn',
  'dutyDone',
] as const satisfies readonly Deciding[];

/** A fact as far as duties depend on it. */
export type BodyFactOutline = Pick<BodyFact, 'id' | 'at' | 'recordedAt' | 'corrects'> & {
  content: {
    [K in BodyFactKind]: K extends 'kindsDecided'
      ? { kind: K; kinds: readonly Kind[] }
      : K extends 'questionDecided'
        ? { kind: K; duty: QuestionDuty; isOwed: boolean }
        : K extends 'sentOn' | 'dutyDone'
          ? { kind: K; duty: BodyDutyId }
          : { kind: K };
  }[BodyFactKind];
};
