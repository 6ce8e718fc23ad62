/** What a name still standing in the search line means when its report is sent. */
export type NameLeft = 'nothing' | 'onlyChild' | 'chosen' | 'unclear';

/**
 * Whoever wrote one name and nobody else meant that child. Beside children who are named already, the same name once
 * more says nothing new; any other may be a second child, a beginning of one or a slip, and only the person knows:
 * `unclear` is to be asked, so that nobody is dropped and nobody is named by accident.
 */
export function nameLeft(typed: string, named: readonly { name: string }[]): NameLeft {
  if (typed.trim() === '') return 'nothing';
  if (named.length === 0) return 'onlyChild';
  return named.some(({ name }) => isSameName(name, typed)) ? 'chosen' : 'unclear';
}

/**
 * The same words in any order, whatever the size of the letters and the marks between them. Unlike a search it takes
 * no letter for another: Алия and Әлия are two girls.
 */
export const isSameName = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

function wordsOf(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.toSorted().join(' ') ?? name.trim();
}
