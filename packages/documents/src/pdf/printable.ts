import { cleanText } from '../clean-text.ts';

/** Stand where the paper cannot show what somebody wrote; the same word in Kazakh and in Russian. */
const marks = { emoji: '[эмодзи]', other: '[символ]' } as const;

const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u;
/** Where a line ends, which no font has a glyph for. */
const lineEnd = '\n';

type HasGlyph = (character: string) => boolean;

/**
 * A clean text as a paper in our one font can show it: what the font has no glyph for becomes a word in square
 * brackets that says so, one for a whole row of them. An empty box would look like a fault of the printer, and leaving
 * the sign out would change a quotation unseen.
 */
export function printable(text: string, hasGlyph: HasGlyph): string {
  let made = '';
  let last: string | null = null;
  for (const character of text) {
    const mark = markFor(character, hasGlyph);
    if (mark === null) made += character;
    else if (mark !== last) made += mark;
    last = mark;
  }
  return made;
}

const markFor = (character: string, hasGlyph: HasGlyph): string | null => {
  if (hasGlyph(character) || character === lineEnd) return null;
  return emoji.test(character) ? marks.emoji : marks.other;
};

/** The signs in these texts that a paper cannot show, each once, in the order they come. */
export function unprintable(texts: readonly string[], hasGlyph: HasGlyph): string[] {
  const characters = texts.flatMap((text) => [...cleanText(text)]);
  return [...new Set(characters.filter((character) => markFor(character, hasGlyph) !== null))];
}
