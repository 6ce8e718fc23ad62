import { dayAndMonth } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';

const firstDays = Array.from({ length: 12 }, (_, index): IsoDate => `2026-${index + 1}-1`);
/** The months as they stand in dates, without their day. */
const month = firstDays
  .flatMap((day) => [dayAndMonth(day, 'kk').slice(2), dayAndMonth(day, 'ru').slice(2)])
  .join('|');

/** What a line must not end in the middle of: numbers, paragraphs, days, telephones. Bounded, to fit a column. */
export const together = new RegExp(
  [
    String.raw`№ [^\s«»]{1,20}`,
    String.raw`\d{4} (?:жылғы|года)`,
    String.raw`\d{1,2} (?:${month})`,
    String.raw`\d{1,2} \(\p{L}{1,12}\)`,
    String.raw`\d{1,4}-\p{L}{1,20}`,
    String.raw`пункт\p{L}{0,3} \d{1,3}`,
    String.raw`(?:тел\. )?\+7 \(\d{3,4}\) [\d-]{1,12}`,
  ].join('|'),
  'gu',
);
