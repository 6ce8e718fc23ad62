import { foldClass, foldName } from './fold-name.ts';

/** A child as somebody wrote them who had no roster at hand. */
export type WrittenPupil = { name: string; classLabel: string | null };

/**
 * The one pupil of the roster that is meant, or null. Every word as written must be a word of the pupil's name, in any
 * order, Kazakh letters typed as Russian ones, Latin look-alikes and capitals made equal; the patronymic may be left out.
 * At least two words: many share one. Where a class is given it must be the pupil's; without one the name must be the
 * only such name in the school. Two who fit are none: a wrong child is worse than no child.
 */
export function matchRoster<P extends { name: string; classLabel: string }>(
  written: WrittenPupil,
  roster: readonly P[],
): P | null {
  const words = wordsOf(written.name);
  if (words.length < 2) return null;
  const ofClass = foldClass(written.classLabel ?? '');
  const fits = roster.filter(
    (pupil) => (ofClass === '' || foldClass(pupil.classLabel) === ofClass) && isNamed(pupil.name, words),
  );
  return fits.length === 1 ? fits[0]! : null;
}

/** Each word of the name stands for one written word: "Ким Ким" is not everybody called Ким. */
function isNamed(name: string, words: readonly string[]): boolean {
  const left = wordsOf(name);
  return words.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const wordsOf = (name: string): string[] => foldName(name).split(' ').filter(Boolean);

/** Whether the roster calls a pupil just as they were written: word by word, and in the class that was given. */
export const isWrittenAlike = (written: WrittenPupil, pupil: WrittenPupil): boolean =>
  plain(written.name) === plain(pupil.name) &&
  (!written.classLabel || foldClass(written.classLabel) === foldClass(pupil.classLabel ?? ''));

const plain = (name: string): string => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
