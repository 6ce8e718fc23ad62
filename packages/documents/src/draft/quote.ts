import { cleanText } from '../clean-text.ts';

/** Marks that somebody put there already: «…», „…“, “…”, "…". */
const ownMarks = /^[«„“”"]/u;
const endsSentence = /[.!?…][»“”"]*$/u;
const count = (text: string, mark: string) => text.split(mark).length - 1;

/**
 * A person's words in quotation marks, unchanged but for blank lines (they would end the paragraph of the letter)
 * and for what cannot be seen. Words that begin with a quotation mark of their own get no second one; one that was
 * left open is closed, and two that would close side by side are one. A sentence that the words do not end themselves
 * ends after the marks. Null where nothing was written.
 */
export function quote(words: string | null): string | null {
  const lines = cleanText(words ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const text = lines.join('\n');
  if (text === '') return null;
  return `${marked(text)}${endsSentence.test(text) ? '' : '.'}`;
}

function marked(text: string): string {
  if (ownMarks.test(text)) return `${text}${'»'.repeat(Math.max(0, count(text, '«') - count(text, '»')))}`;
  return `«${text}${text.endsWith('»') ? '' : '»'}`;
}

/** Several people's words, or one person's at several times: each in marks of its own, on a line of its own. */
export function quotes(words: readonly string[]): string | null {
  const quoted = words.map(quote).filter((text) => text !== null);
  return quoted.length > 0 ? quoted.join('\n') : null;
}
