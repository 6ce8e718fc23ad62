/** Sounds that decide which ending a Kazakh word takes. */
const back = new Set('аоұыяёюу');
const front = new Set('әөүіеэи');
const vowels = new Set([...back, ...front]);
/** Voiceless, and those that loan words end in and speech makes voiceless: клуб, завод. */
const voiceless = new Set('кқпстшщчфхцбвгд');
const nasal = new Set('мнң');
const sonorant = new Set('рлйуи');

/** Letters whose names are said with a back vowel: КІҚҚК ends in "ка". */
const backLetters = new Set('АОҰУЫЯКҚХҒ');

type Ends = { softness: 'back' | 'front'; last: string; isAbbreviation: boolean };

/** What the last word sounds like at its end, or null where nothing can be added (a quotation, a figure). */
function endOf(words: string): Ends | null {
  const word = /\p{L}+$/u.exec(words)?.[0];
  if (!word) return null;
  const last = word.at(-1) ?? '';
  if (/^\p{Lu}{2,}$/u.test(word))
    return { softness: backLetters.has(last) ? 'back' : 'front', last, isAbbreviation: true };
  const heard = [...word.toLowerCase()].reverse();
  // У, и and ю take the colour of the vowel before them: "бақылау" is back, "тексеру" front.
  const decisive = heard.find((c) => vowels.has(c) && !'уию'.includes(c)) ?? heard.find((c) => vowels.has(c));
  return {
    softness: decisive && front.has(decisive) ? 'front' : 'back',
    last: last.toLowerCase(),
    isAbbreviation: false,
  };
}

/** Adds an ending before a bracketed tail: "басқармасы (Алмалы ауданы)" → "басқармасына (Алмалы ауданы)". */
function withEnding(words: string, done: RegExp, ending: (ends: Ends) => string): string {
  const [, stem = words, tail = ''] = /^(.*?)(\s*\([^()]*\))?$/su.exec(words) ?? [];
  const ends = endOf(stem);
  if (!ends || done.test(stem)) return words;
  return `${stem}${ends.isAbbreviation ? '-' : ''}${ending(ends)}${tail}`;
}

/**
 * To whom: "полиция басқармасы" → "полиция басқармасына", "орган" → "органға", "КММ" → "КММ-ге". Official names
 * end in a possessive (-ы, -і), which takes -на/-не. Words already in the dative stay; so do names that end in a
 * quotation, because their last word is not ours to decline.
 */
export const kazakhDative = (words: string): string =>
  withEnding(words, /(?:ына|іне|(?<!төра)ға|ге|қа|ке)$/u, ({ softness, last, isAbbreviation }) => {
    const soft = softness === 'front';
    if (isAbbreviation) return soft ? 'ге' : 'ға';
    if (last === 'ы' || last === 'і') return soft ? 'не' : 'на';
    if (voiceless.has(last)) return soft ? 'ке' : 'қа';
    return soft ? 'ге' : 'ға';
  });

/** Whose: "полиция басқармасы" → "полиция басқармасының", "орган" → "органның", "мектеп" → "мектептің". */
export const kazakhGenitive = (words: string): string =>
  withEnding(words, /[ндт][ыі]ң$/u, ({ softness, last, isAbbreviation }) => {
    const vowel = softness === 'front' ? 'і' : 'ы';
    if (isAbbreviation) return `н${vowel}ң`;
    if (voiceless.has(last)) return `т${vowel}ң`;
    if (nasal.has(last) || (vowels.has(last) && !sonorant.has(last))) return `н${vowel}ң`;
    return `д${vowel}ң`;
  });
