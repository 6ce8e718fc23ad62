import { dayAndMonth } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { Run, Style } from './pdfmake-types.ts';

const firstDays = Array.from({ length: 12 }, (_, index): IsoDate => `2026-${index + 1}-1`);
/** The months as they stand in dates, without their day. */
const month = firstDays
  .flatMap((day) => [dayAndMonth(day, 'kk').slice(2), dayAndMonth(day, 'ru').slice(2)])
  .join('|');

/** What a line must not end in the middle of: numbers, paragraphs, days, telephones. Bounded, to fit a column. */
const together = new RegExp(
  [
    String.raw`№ [^\s«»]{1,20}`,
    String.raw`\d{4} (?:жылғы|года)`,
    String.raw`\d{1,2} (?:${month})`,
    String.raw`\d{1,2} \(\p{L}{1,12}\)`,
    String.raw`\d{1,4}-\p{L}{1,20}`,
    String.raw`пункт\p{L}{0,3} \d{1,3}`,
    String.raw`\+7 \(\d{3,4}\) [\d-]{1,12}`,
  ].join('|'),
  'gu',
);

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
