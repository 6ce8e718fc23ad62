import type { Child } from '../case/case-file.ts';
import { matchRoster } from '../pupil/match-roster.ts';
import { fullName } from '../pupil/roster.ts';
import type { CarriedChild } from './body-case.ts';

type OnRoster = { child: Child & { classLabel: string } };

/**
 * The pupil of the roster whom another organisation means, or null. As `matchRoster` finds them; a day of birth that was
 * said must be the pupil's, and tells namesakes apart. A wrong child is worse than no child.
 */
export function matchCarried<P extends OnRoster>(carried: CarriedChild, roster: readonly P[]): P | null {
  const sameDay = roster.filter(
    ({ child }) => !carried.birthDate || !child.birthDate || child.birthDate === carried.birthDate,
  );
  const named = sameDay.map((pupil) => ({
    pupil,
    name: fullName(pupil.child),
    classLabel: pupil.child.classLabel,
  }));
  const written = { name: fullName(carried), classLabel: carried.classLabel };
  return matchRoster(written, named)?.pupil ?? null;
}
