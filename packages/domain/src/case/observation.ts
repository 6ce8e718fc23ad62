import type { BodyArea, Injury, TraceColour } from '../injury/body-areas.ts';

/** Somebody with whom the school spoke about the child. */
export const contactParties = ['child', 'parent', 'relative', 'employee', 'body', 'other'] as const;
export type ContactParty = (typeof contactParties)[number];

export const contactWays = ['inPerson', 'phone', 'message', 'letter', 'homeVisit'] as const;
export type ContactWay = (typeof contactWays)[number];

/** Whose needs are asked for beside the child's own. */
export const needsOf = ['witnesses', 'siblings'] as const;
export const needAnswers = ['yes', 'no', 'unknown'] as const;
export type NeedsOf = (typeof needsOf)[number];
export type NeedAnswer = (typeof needAnswers)[number];

/**
 * What was seen, said or asked and no duty demands. It may have happened before the matter was detected, may be written down
 * any number of times, and needs no reason for being written down late: that it was is shown beside it (ADR 0096).
 */
export type Observation =
  /** A mark on the map of the body. The words are those of whoever saw it; a doctor's finding is another paper. */
  | {
      kind: 'injuryMarked';
      areas: readonly BodyArea[];
      injury: Injury;
      size: string | null;
      colour: TraceColour | null;
      seenBy: string;
      note: string | null;
    }
  | { kind: 'contactHad'; party: ContactParty; who: string | null; way: ContactWay; words: string }
  /** What is good and keeps the child: a chronology of harm alone is not the child. */
  | { kind: 'strengthSeen'; words: string; seenBy: string }
  | { kind: 'needsAsked'; whose: NeedsOf; answer: NeedAnswer; words: string | null };

export const observationKinds = [
  'injuryMarked',
  'contactHad',
  'strengthSeen',
  'needsAsked',
] as const satisfies readonly Observation['kind'][];
export type ObservationKind = (typeof observationKinds)[number];

export const isObservation = <C extends { kind: string }>(
  content: C,
): content is Extract<C, { kind: ObservationKind }> =>
  (observationKinds as readonly string[]).includes(content.kind);
