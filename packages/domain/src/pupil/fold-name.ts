/**
 * What people type for a letter that their keyboard lacks or that looks the same: the Russian letter for the Kazakh
 * one, and Latin letters that have got among Cyrillic ones. Capital and small are apart: Latin H is a Н, h is a һ.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
  й: 'и',
  A: 'а',
  B: 'в',
  C: 'с',
  E: 'е',
  H: 'н',
  I: 'и',
  K: 'к',
  M: 'м',
  O: 'о',
  P: 'р',
  T: 'т',
  X: 'х',
  Y: 'у',
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'х',
  i: 'и',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

const foldings = new Map(Object.entries(lookAlikes));

function letters(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFKC')) {
    const small = foldings.get(letter) ?? letter.toLowerCase();
    folded += foldings.get(small) ?? small;
  }
  return folded;
}

/**
 * A name as it is compared in a search: small letters, Kazakh and Latin ones folded into Russian ones, anything that
 * is neither letter nor digit a single space. "Әлімова Қарлығаш" and "алимова карлыгаш" become the same.
 */
export const foldName = (text: string): string =>
  letters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A class as it is compared in a search: `7 «Ә»`, `7-Ә` and `7а` become the same. */
export const foldClass = (label: string): string => foldName(label).replaceAll(' ', '');

type Named = { name: string; classLabel: string | null };

/**
 * Whom a search finds: every word of what was typed is somewhere in the name, in any order, or begins the class.
 * Nothing typed finds nobody, nor does a single letter.
 */
export function pupilMatcher(typed: string): (pupil: Named) => boolean {
  const words = foldName(typed).split(' ').filter(Boolean);
  if (words.join('').length < 2) return () => false;
  return (pupil) => {
    const name = foldName(pupil.name);
    const ofClass = foldClass(pupil.classLabel ?? '');
    return words.every((word) => name.includes(word) || ofClass.startsWith(word));
  };
}
