import {
  assistanceKinds,
  attentionCategories,
  attentionGroups,
  circumstances,
  confidentialData,
  identifyingBodies,
  signs,
  type Citation,
  type Item,
} from '@qorgan/statute';

const lists: readonly Item[] = [
  ...attentionCategories,
  ...identifyingBodies,
  ...circumstances,
  ...attentionGroups,
  ...signs,
  ...assistanceKinds,
  ...confidentialData,
];
const everyItem = lists.flatMap((item) => [item, ...(item.parts ?? [])]);

/**
 * What one sentence of the order names in a row, as a list: 13 categories in 2.1, six signs in 7. Nothing where the
 * sentence names one thing, which then is the sentence itself.
 */
export function namedHere(citation: Citation): readonly Item[] {
  const here = lists.filter((item) => item.cites === citation);
  if (here.length > 1) return here;
  const parts = everyItem.filter((item) => item.cites === citation && !here.includes(item));
  return parts.length > 1 ? parts : [];
}
