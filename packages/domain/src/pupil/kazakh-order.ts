// Written out: what Intl knows of Kazakh depends on the ICU that this Node was built with.
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const rank = new Map([...alphabet].map((letter, at) => [letter, at]));

const other = alphabet.length;

/** Compares by the Kazakh alphabet (… г ғ д … к қ л …), capitals as small letters; for `toSorted`. */
export function compareKazakh(a: string, b: string): number {
  const left = [...a.normalize('NFC').toLowerCase()];
  const right = [...b.normalize('NFC').toLowerCase()];
  const shorter = Math.min(left.length, right.length);
  for (let at = 0; at < shorter; at += 1) {
    const difference = compareLetters(left[at]!, right[at]!);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Spaces, hyphens and digits before letters, Cyrillic before all other letters. */
function compareLetters(a: string, b: string): number {
  if (a === b) return 0;
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  return rankA === rankB ? a.codePointAt(0)! - b.codePointAt(0)! : rankA - rankB;
}

const rankOf = (letter: string) => rank.get(letter) ?? (/\p{L}/u.test(letter) ? other : -1);
