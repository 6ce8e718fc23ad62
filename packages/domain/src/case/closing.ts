import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import type { CaseDuty } from './duties.ts';
import { standing, type Fact, type FactContent, type FactOutline } from './fact.ts';

export type CaseClosed = Extract<FactContent, { kind: 'caseClosed' }>;
export type CaseReopened = Extract<FactContent, { kind: 'caseReopened' }>;
export type Closing = Fact & { content: CaseClosed };

/** How the case was closed, where it is closed now; undefined while work goes on. */
export function caseClosing<F extends FactOutline>(
  facts: readonly F[],
): (F & { content: Extract<F['content'], { kind: 'caseClosed' }> }) | undefined {
  // By when it was written down: closing and reopening are never dated back.
  const last = standing(facts)
    .filter(({ content }) => content.kind === 'caseClosed' || content.kind === 'caseReopened')
    .toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
    .at(-1);
  return last?.content.kind === 'caseClosed'
    ? (last as F & { content: Extract<F['content'], { kind: 'caseClosed' }> })
    : undefined;
}

/** What the order still asks on this case, and a head who closes it leaves undone; a letter that came back too. */
export const stillOwed = (duties: readonly CaseDuty[]): CaseDuty[] =>
  duties.filter(({ state }) => state === 'open' || state === 'question' || state === 'returned');

/**
 * The end of the work on a case. A case may be closed while a duty is open, for the head answers for it and the order
 * names no hindrance, but never silently: the head states why, and which duties they were stays on record (ADR 0073).
 */
export function closeCase(
  duties: readonly CaseDuty[],
  facts: readonly Fact[],
  { reason, whyOpen }: { reason: string; whyOpen: string | null },
): Result<CaseClosed> {
  if (caseClosing(facts)) return refuse({ kind: 'wrongState', is: 'closed', needs: 'open' });
  const openDuties = stillOwed(duties).map(({ id }) => id);
  if (openDuties.length > 0 && !whyOpen) return breaks('whyOpenNeeded');
  return ok({ kind: 'caseClosed', reason, openDuties, whyOpen: openDuties.length > 0 ? whyOpen : null });
}

/** A closed case is taken up again with a reason; its duties are as they were, with their first times. */
export function reopenCase(facts: readonly Fact[], reason: string): Result<CaseReopened> {
  if (!caseClosing(facts)) return refuse({ kind: 'wrongState', is: 'open', needs: 'closed' });
  return ok({ kind: 'caseReopened', reason, report: null });
}
