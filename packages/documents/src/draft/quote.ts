import { cleanText } from '../clean-text.ts';

/**
 * A person's words in quotation marks, unchanged but for blank lines (they would end the paragraph of the letter)
 * and for what cannot be seen. A sentence that the words do not end themselves ends after the marks. Null where
 * nothing was written.
 */
export function quote(words: string | null): string | null {
  const lines = cleanText(words ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const text = lines.join('\n');
  if (text === '') return null;
  return `«${text}»${/[.!?…]$/u.test(text) ? '' : '.'}`;
}
