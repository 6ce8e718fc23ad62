import { foldName } from '../pupil/fold-name.ts';

/** Endings that Kazakh cases and plurals and Russian cases put after a name, folded as names are. */
const ending =
  /^(?:жан)?(?:[лдт][ае]р)?(?:[дтн][ыи]н|[гк][ае]|н[ае]|[дтн][ыи]|нд?[ае]?|[дт][ае]|[дтн][ае]н|[мбп]ен)?$/u;
const russianEnding = /^(?:а|у|ом|ым|е|я|ю|ем|о[йи]|е[йи]|и|ы|ов|ев|ых|ыми|ами)?$/u;
const lastVowel = /[аеиоуыэюяь]$/u;

/** Whether a word is a name or one of its forms: "Дамирдің", "Дамиром", "Айшу". Both come folded. */
export function isFormOf(word: string, name: string): boolean {
  if (word.startsWith(name)) {
    const rest = word.slice(name.length);
    if (ending.test(rest) || russianEnding.test(rest)) return true;
  }
  const stem = name.replace(lastVowel, '');
  return (
    stem.length > 2 && stem !== name && word.startsWith(stem) && russianEnding.test(word.slice(stem.length))
  );
}

/** Words that are written as names, folded; of a name in small letters all its words. */
export function nameWords(name: string): string[] {
  const capital = capitalWords(name);
  return capital.length > 0 ? capital : wordsOf(name).filter((word) => /^\p{L}{2,}$/u.test(word));
}

/** Only the words that begin with a capital letter, folded. */
export const capitalWords = (text: string): string[] =>
  (text.match(/(?<!\p{L})\p{Lu}[\p{L}\p{M}'’]+/gu) ?? []).map(foldName).filter(Boolean);

/** The folded words of a text, in order. */
export const wordsOf = (text: string): string[] => foldName(text).split(' ').filter(Boolean);

/** What people write beside or instead of a name: it tells what somebody is to the child, and not who. */
const relations = new Set(
  `ана мен пен бен және и анасы анасына әке әкесі әкесіне ата атасы апа апай апасы ағай ағасы әже әжесі әпкесі шешесі мама мамасы папа
  папасы қамқоршы қамқоршысы өкіл өкілі заңды мать матери отец отцу маме папе бабушка бабушке дедушка дедушке тетя
  тете дядя дяде опекун опекуну отчим мачеха брат сестра родитель родители родителям законный представитель`
    .split(/\s+/)
    .map(foldName),
);

/** The words of a name that tell who somebody is. */
export const withoutRelation = (words: readonly string[]) => words.filter((word) => !relations.has(word));
