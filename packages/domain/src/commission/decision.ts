import type { AssistanceId } from '@qorgan/statute';
import { breaks, ok, type Result } from '../kernel/result.ts';
import { hasQuorum, isHeld, type SittingContent } from './sitting.ts';

/** Adopted, or put off to another sitting: the clock of paragraph 29 then runs on. */
export const decisionOutcomes = ['adopted', 'postponed'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** A measure that the commission itself takes: of one of the five kinds of help (23), or of another kind. */
export type DecidedMeasure = { help: AssistanceId | 'other'; words: string };

/** What a sitting decided on one case. Sealed. */
export type DecisionContent = {
  outcome: DecisionOutcome;
  /** The decision in words, or why it was put off. */
  words: string;
  measures: readonly DecidedMeasure[];
  /** Why the former words were put right; null for the first. */
  reason: string | null;
};

/** How many measures one decision holds at most. */
export const decisionLimits = { measures: 20 } as const;

/**
 * A decision as it may be written down. Only a sitting that was held decides (`sittingNotHeld`), and it adopts only with
 * its quorum (`quorumMissing`); putting off needs none. It has words (`decisionWordsNeeded`), an adopted one a measure
 * (`decisionMeasureNeeded`: 29 asks for measures). Whoever puts one right says why (`reasonNeeded`), and what was adopted
 * stays adopted (`decisionStands`): the children's bodies have acted by it.
 */
export function decisionWritten(
  sitting: Pick<SittingContent, 'present' | 'quorum'>,
  former: DecisionContent | undefined,
  decision: DecisionContent,
): Result<DecisionContent> {
  const { outcome, words, measures, reason } = decision;
  if (!isHeld(sitting)) return breaks('sittingNotHeld');
  if (words.trim() === '') return breaks('decisionWordsNeeded');
  if (former && !reason?.trim()) return breaks('reasonNeeded');
  if (former?.outcome === 'adopted' && outcome === 'postponed') return breaks('decisionStands');
  if (outcome === 'postponed') return ok({ ...decision, measures: [] });
  if (!hasQuorum(sitting)) return breaks('quorumMissing');
  return measures.length === 0 ? breaks('decisionMeasureNeeded', 'order-2026/29') : ok(decision);
}
