import type { Parent } from '../case/case-file.ts';
import { capitalWords, isFormOf, withoutRelation, wordsOf } from './names-in-text.ts';
import { wordsSet, type LetterDraft } from './referral.ts';

/**
 * Whether a letter names a parent or gives a parent's phone. A letter drafted before it was decided not to tell the
 * parents (order-2026/11.1) must not carry their data out of the school. Named is somebody whose name stands there as
 * it was written down, or two words of it side by side, in any order and any case form: the surname alone is the
 * child's as well. Who only may be one is for `thirdPersonsNamed`.
 */
export function namesParents(draft: LetterDraft, parents: readonly Parent[]): boolean {
  const text = wordsSet(draft);
  const words = wordsOf(text);
  const plain = ` ${words.join(' ')} `;
  const digits = text.replaceAll(/[^\d\n]/g, '');
  return parents.some(
    ({ name, phone }) =>
      hasPhrase(plain, name) ||
      hasName(words, withoutRelation(capitalWords(name))) ||
      hasPhone(digits, phone),
  );
}

function hasPhrase(plain: string, name: string): boolean {
  const words = wordsOf(name);
  return withoutRelation(words).length > 0 && plain.includes(` ${words.join(' ')} `);
}

function hasName(words: readonly string[], name: readonly string[]): boolean {
  const partOf = (word: string | undefined) =>
    word === undefined ? -1 : name.findIndex((part) => isFormOf(word, part));
  if (name.length === 1) return words.some((word) => partOf(word) === 0);
  return words.some((word, at) => {
    const [one, next] = [partOf(word), partOf(words[at + 1])];
    return one >= 0 && next >= 0 && one !== next;
  });
}

function hasPhone(digits: string, phone: string | null): boolean {
  const number = (phone ?? '').replaceAll(/\D/g, '').slice(-10);
  return number.length === 10 && digits.includes(number);
}
