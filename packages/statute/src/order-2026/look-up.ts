import { inForceOn } from '../in-force.ts';
import type { Citation, Duty, IsoDate, Paragraph } from '../paragraph.ts';
import type { Locale } from '../text.ts';
import type { DutyId } from './duty-ids.ts';
import { earlierVersions } from './earlier-versions.ts';
import { paragraphs } from './paragraphs.ts';

const act = 'order-2026/';
const newestById = new Map(paragraphs.map((one) => [one.id, one]));
const newestDutyById = new Map(
  paragraphs.flatMap((one) => one.duties).map((duty) => [duty.id as string, duty]),
);

/** The newest version of a paragraph or an annex by its id: `11`, `annex-1`. */
export const paragraphById = (id: string): Paragraph | undefined => newestById.get(id);

/** Every version of a paragraph, the oldest first. */
export const versionsOf = (id: string): Paragraph[] =>
  [...earlierVersions, ...paragraphs]
    .filter((one) => one.id === id)
    .toSorted((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));

/** The paragraph as it stood on a day; `undefined` before the order is in force (ADR 0010). */
export const paragraphOn = (id: string, day: IsoDate): Paragraph | undefined =>
  inForceOn(versionsOf(id), day);

/** The whole order as it stood on a day, in the order of the text. */
export const paragraphsOn = (day: IsoDate): Paragraph[] =>
  paragraphs.flatMap(({ id }) => paragraphOn(id, day) ?? []);

/** The newest version of a duty. To judge a case of a past day use `dutyOn`. */
export function dutyById(id: DutyId): Duty;
export function dutyById(id: string): Duty | undefined;
export function dutyById(id: string): Duty | undefined {
  return newestDutyById.get(id);
}

/** The duty as it stood on a day; `undefined` where the law of that day did not demand it. */
export const dutyOn = (id: DutyId, day: IsoDate): Duty | undefined =>
  dutiesOn(day).find((duty) => duty.id === id);

/** Every duty of the law of a day, in the order of the text. */
export const dutiesOn = (day: IsoDate): Duty[] => paragraphsOn(day).flatMap((one) => one.duties);

const keyOf = (citation: Citation) => citation.slice(act.length);
const paragraphOf = (key: string) => newestById.get(key) ?? newestById.get(key.split('.')[0]!);

/** The Kazakh words at a citation (`order-2026/11.3`), verbatim; `undefined` where the order has no such place. */
export const wordsOf = (citation: Citation): string | undefined => {
  const key = keyOf(citation);
  return paragraphOf(key)?.words[key];
};

/** Our unofficial translation of the words at a citation; the words themselves for Kazakh. */
export const translationOf = (citation: Citation, locale: Locale): string | undefined => {
  const key = keyOf(citation);
  return locale === 'kk' ? wordsOf(citation) : paragraphOf(key)?.translation?.[key]?.[locale];
};

/** The id of the place on the page that shows the order: `p11-3`, `annex-1`. Safe in a fragment and a selector. */
export const anchorOf = (citation: Citation): string => {
  const key = keyOf(citation).replaceAll('.', '-');
  return /^\d/.test(key) ? `p${key}` : key;
};

/** The citation of the paragraph or sub-paragraph whose words demand a duty. */
export const citationOf = (duty: Duty): Citation => `${act}${duty.paragraph}`;
