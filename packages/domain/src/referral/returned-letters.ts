import { caseClosing } from '../case/closing.ts';
import type { CaseDuty } from '../case/duties.ts';
import type { FactOutline } from '../case/fact.ts';
import { standingEvents, type EventOutline } from './letter-events.ts';
import { isWritable } from './letter-rules.ts';
import type { Referral } from './referral.ts';

/** What of a letter says whether it lies with nobody; none of its words. */
export type LetterOutline = Pick<Referral, 'id' | 'duty' | 'state' | 'follows'> & {
  events: readonly EventOutline[];
};

/** The head has said why a letter that came back is not sent again. */
export const isLeft = ({ events }: Pick<LetterOutline, 'events'>): boolean =>
  standingEvents(events).some(({ type }) => type === 'leftReturned');

/** A letter came back and lies with nobody: none has gone in its place, and nobody has said why not. */
export const waitsToGoAgain = (letter: LetterOutline, all: readonly LetterOutline[]): boolean =>
  letter.state === 'returned' &&
  !isLeft(letter) &&
  !all.some((other) => other.follows === letter.id && !isWritable(other));

/**
 * The duties of a case with what became of their letters. The school acted when it sent, so the time of that act stands
 * and nothing is late anew; but a notice that came back is not "done" until it has gone again (ADR 0090). In a case that
 * was closed meanwhile it is one that was left open.
 */
export function withReturned<D extends Pick<CaseDuty, 'id' | 'state'>>(
  duties: readonly D[],
  { facts, letters }: { facts: readonly FactOutline[]; letters: readonly LetterOutline[] },
): D[] {
  const state = caseClosing(facts) ? 'leftOpen' : 'returned';
  const waits = ({ id }: D) => letters.some((one) => one.duty === id && waitsToGoAgain(one, letters));
  return duties.map((duty) => (duty.state === 'done' && waits(duty) ? { ...duty, state } : duty));
}

/** Since when the school could know that a letter of this duty lies with nobody; null where none does. */
export function returnSeenAt(duty: CaseDuty['id'], letters: readonly LetterOutline[]): Date | null {
  const seen = letters
    .filter((one) => one.duty === duty && waitsToGoAgain(one, letters))
    .flatMap(({ events }) => standingEvents(events).filter(({ type }) => type === 'returned'))
    .map(({ recordedAt }) => recordedAt);
  return seen.toSorted((a, b) => a.getTime() - b.getTime()).at(-1) ?? null;
}

/** A letter with those that it was sent again for, the first first, and after it the one sent in its place. */
export function chainOf<L extends Pick<Referral, 'id' | 'follows'>>(
  letter: L,
  all: readonly L[],
): { earlier: L[]; next: L | undefined } {
  const earlier: L[] = [];
  for (let id = letter.follows; id !== null;) {
    const before = all.find((one) => one.id === id && !earlier.includes(one));
    if (!before) break;
    earlier.unshift(before);
    id = before.follows;
  }
  return { earlier, next: all.find(({ follows }) => follows === letter.id) };
}

/** The letter of a chain that went last, the one to go by: itself where nothing went in its place. */
export function lastGone<L extends LetterOutline>(letter: L, all: readonly L[]): L {
  const next = all.find((one) => one.follows === letter.id && !isWritable(one));
  return next ? lastGone(next, all) : letter;
}
