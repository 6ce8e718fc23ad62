import { groundIds, groundWords, type GroundId } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';

/** Grounds to choose from: the short name, and beneath it the exact words of the order where they say more. */
export const groundOptions = (ids: readonly GroundId[], locale: Locale) =>
  ids.map((value) => {
    const { short, text } = groundWords(value);
    const [label, words] = [short[locale], text[locale]];
    const saysMore = label.toLowerCase() !== words.toLowerCase();
    return { value, label, ...(saysMore && { hint: words }) };
  });

/** The categories of 2.1, which are the group of 5.1, and the other groups of paragraph 5. */
export const categories = groundIds.filter((id) => id.startsWith('attn.'));
export const groups = groundIds.filter((id) => id.startsWith('risk.'));

/** The short name of a ground. */
export const groundName = (id: GroundId, locale: Locale): string => groundWords(id).short[locale];
