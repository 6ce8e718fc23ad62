import { foldClass, foldName } from '../pupil/fold-name.ts';

/** A pupil of the roster, those who have left as well: absences of last month may be theirs. */
export type RosterName = { id: string; name: string; classLabel: string; iin: string | null };

/** Who is meant, or why nobody can be named. */
export type PupilMeant<P> = P | 'nameTooShort' | 'pupilUnknown' | 'pupilSeveral' | 'pupilOtherClass';

/**
 * Finds pupils by names as a journal writes them; the rules are `matchRoster`'s, made ready once for a thousand lines.
 * Every word must be a word of the pupil's name; two words at least; a class, where one is given, must be the pupil's.
 * An IIN that the roster knows settles it. Two who fit are none: a wrong child is worse than no child.
 */
export function pupilFinder<P extends RosterName>(
  roster: readonly P[],
): (written: { name: string; classLabel: string | null; iin: string | null }) => PupilMeant<P> {
  const known = roster.map((pupil) => ({
    pupil,
    words: wordsOf(pupil.name),
    ofClass: foldClass(pupil.classLabel),
  }));
  const byWord = Map.groupBy(
    known.flatMap((one) => [...new Set(one.words)].map((word) => ({ word, one }))),
    ({ word }) => word,
  );
  const byIin = new Map(roster.flatMap((pupil) => (pupil.iin === null ? [] : [[pupil.iin, pupil] as const])));

  return ({ name, classLabel, iin }) => {
    const ofIin = iin === null ? undefined : byIin.get(iin);
    if (ofIin) return ofIin;
    const words = wordsOf(name);
    if (words.length < 2) return 'nameTooShort';
    const named = (byWord.get(words[0]!) ?? [])
      .map(({ one }) => one)
      .filter((one) => isNamed(one.words, words));
    if (named.length === 0) return 'pupilUnknown';
    const ofClass = foldClass(classLabel ?? '');
    const inClass = ofClass === '' ? named : named.filter((one) => one.ofClass === ofClass);
    if (inClass.length === 0) return 'pupilOtherClass';
    return inClass.length === 1 ? inClass[0]!.pupil : 'pupilSeveral';
  };
}

const wordsOf = (name: string): string[] => foldName(name).split(' ').filter(Boolean);

/** Each word stands for one: "Ким Ким" is not everybody called Ким. */
function isNamed(name: readonly string[], words: readonly string[]): boolean {
  const left = [...name];
  return words.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
