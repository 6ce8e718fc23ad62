import { together } from '../letter/together.ts';
import type { Run, Style } from './pdfmake-types.ts';

/** Text as runs for pdfmake, with those that must stay on one line marked. */
export function unbroken(text: string, style: Style = {}): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: words, index } of text.matchAll(together)) {
    if (index > from) runs.push({ text: text.slice(from, index), ...style });
    runs.push({ text: words, noWrap: true, ...style });
    from = index + words.length;
  }
  if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from), ...style });
  return runs;
}
