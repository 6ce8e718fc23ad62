import { capitalWords, isFormOf, nameWords, withoutRelation, wordsOf } from './names-in-text.ts';
import { wordsSet, type LetterDraft } from './referral.ts';

/** Somebody who should not be named in a letter without a thought: another child of a report, a hidden parent. */
export type ThirdPerson = { who: 'otherChild' | 'hiddenParent'; name: string };

/** Surname and given name; a patronymic is shared too often to tell anything. */
const telling = 2;

/**
 * Who of these seems to be named in a letter: by surname or given name, in any of their forms (order-2026/33, 34).
 * Words of the names that may stand there (the child's own, those of parents who are not hidden) count for nobody else:
 * brothers and sisters share a surname. It can only seem so, since people share names with people and with words: it is
 * the head who decides.
 */
export function thirdPersonsNamed(
  draft: LetterDraft,
  persons: readonly ThirdPerson[],
  mayStand: readonly string[],
): ThirdPerson[] {
  const words = new Set(wordsOf(wordsSet(draft)));
  const own = mayStand.flatMap(nameWords);
  return persons.filter(({ who, name }) =>
    // Who was told is written in sentences, of which only the names are names.
    withoutRelation(who === 'hiddenParent' ? capitalWords(name) : nameWords(name))
      .slice(0, telling)
      .filter((part) => !own.some((mine) => isFormOf(mine, part) || isFormOf(part, mine)))
      .some((part) => words.values().some((word) => isFormOf(word, part))),
  );
}
