import type { Kind } from '@qorgan/statute';
import type { ChildData } from './case-file.ts';
import type { CaseDutyId } from './duties.ts';
import type { Observation } from './observation.ts';
import type { TrackStepTaken } from '../track/track-record.ts';

/** By what way something was said or sent. */
export const channels = [
  'phone',
  'inPerson',
  'message',
  'email',
  'paper',
  'documentSystem',
  'portal',
] as const;
export type Channel = (typeof channels)[number];

/** The three recipients of paragraph 8. They are parallel, not a chain. */
export const noticeRecipients = ['police', 'childRightsBody', 'regionalCommissioner'] as const;
export type NoticeRecipient = (typeof noticeRecipients)[number];

/** What was done or decided on a case. `note` fields are the writer's own words and are sealed. */
export type FactContent =
  | { kind: 'kindsDecided'; kinds: readonly Kind[] }
  | { kind: 'medicalNeedDecided'; isNeeded: boolean; note: string | null }
  | { kind: 'parentsInformed'; who: string; how: Channel; by: string; note: string | null }
  | { kind: 'parentsNotInformed'; reason: string; decidedBy: string }
  | { kind: 'ambulanceCalled'; by: string; outcome: string | null }
  | {
      kind: 'noticeGiven';
      recipient: NoticeRecipient;
      channel: Channel;
      takenBy: string | null;
      incomingNumber: string | null;
      /** The letter it went with, where there is one. */
      referralId: string | null;
    }
  | {
      kind: 'sentToCommission';
      channel: Channel;
      takenBy: string | null;
      incomingNumber: string | null;
      referralId: string | null;
    }
  | { kind: 'bullyingTrackBegun'; by: string; note: string | null }
  /** `at` is when the child left the school; the rest was not asked for before and may be missing. */
  | {
      kind: 'takenToAssistanceRoom';
      escort: string;
      /** HH:MM, on that day or, where earlier than the leaving, on the next. */
      arrivedTime?: string | null;
      takenOverBy?: string | null;
      outcome: string | null;
    }
  | { kind: 'notTakenToAssistanceRoom'; reason: string; decidedBy: string }
  | Observation
  | TrackStepTaken
  /** The head ends the work on the case; `whyOpen` says why in spite of the duties that were still open (ADR 0073). */
  | { kind: 'caseClosed'; reason: string; openDuties: readonly CaseDutyId[]; whyOpen: string | null }
  /** Work begins again; `report` where a further report on the child did it. */
  | { kind: 'caseReopened'; reason: string | null; report: number | null }
  /** The child's or the parents' data were put right. What was known before stays to be seen (ADR 0066). */
  | { kind: 'childDataChanged'; before: ChildData; after: ChildData; reason: string | null }
  /** Takes a fact back without another in its place. */
  | { kind: 'withdrawn'; reason: string };

export type FactKind = FactContent['kind'];

/** Append-only. A mistake is corrected by a new fact that names the old one. */
export type Fact = {
  id: string;
  caseId: string;
  content: FactContent;
  /** When it truly happened. */
  at: Date;
  recordedAt: Date;
  recordedByName: string;
  /** The fact that this one corrects or withdraws. */
  corrects: string | null;
  /** Why it was done late or written down late, where a reason was asked for. */
  lateReason: string | null;
};

/** The kinds of fact whose words decide which duties there are; of the others it is enough that they were recorded. */
type Deciding = 'kindsDecided' | 'medicalNeedDecided' | 'noticeGiven';

/**
 * A fact as far as duties depend on it. A `Fact` is one; so is what the clock reads, which opens nothing that it does not
 * need (ADR 0080). Whoever lets another kind's words decide a duty adds the kind to `Deciding`.
 */
export type FactOutline = Pick<Fact, 'id' | 'at' | 'recordedAt' | 'corrects'> & {
  content: {
    [K in FactKind]: K extends Deciding ? Extract<FactContent, { kind: K }> : { kind: K };
  }[FactKind];
};

/** What can stand or be put right: a fact of a school's case or of a body's. */
type Recorded = { id: string; at: Date; corrects: string | null; content: { kind: string } };

/** The facts that stand: those that no later fact corrects, and no withdrawals, in the order they happened. */
export function standing<F extends Recorded>(facts: readonly F[]): F[] {
  const corrected = new Set(facts.map((fact) => fact.corrects));
  return facts
    .filter((fact) => !corrected.has(fact.id) && fact.content.kind !== 'withdrawn')
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** The latest standing fact of one kind, with its content narrowed. */
export function latest<K extends F['content']['kind'] | FactKind, F extends Recorded>(
  facts: readonly F[],
  kind: K,
): (F & { content: Extract<F['content'], { kind: K }> }) | undefined {
  return standing(facts).findLast((fact) => fact.content.kind === kind) as
    (F & { content: Extract<F['content'], { kind: K }> }) | undefined;
}
