import type { Locale, Text } from '../../text.ts';

/**
 * How the paper ends a line of Annex 1 that has a hint, where it is not `):`. The order leaves some colons out and some
 * brackets open; its Kazakh is printed so (ADR 0018). Our translation closes what it opens.
 */
const endings: Readonly<Record<string, string>> = {
  'a1.s4.safety': ')',
  'a1.s4.selfCare': ':',
  'a1.s5.wellbeing': ')',
  'a1.s5.trauma': ':',
  'a1.s5.selfEsteem': ')',
  'a1.s5.relatives': ')',
};

/**
 * A line of Annex 1 as the paper has it, cut where the hint begins: "Әлеуметтік" and "(тұрғын үймен …):". Together with
 * a space between them they are the printed words, letter by letter.
 */
export function annex1Line(
  { id, label, hint }: { id: string; label: Text; hint?: Text | undefined },
  locale: Locale,
): { label: string; hint: string | null } {
  const words = label[locale];
  if (!hint) return { label: words.endsWith(':') ? words : `${words}:`, hint: null };
  const ending = locale === 'kk' ? (endings[id] ?? '):') : '):';
  return { label: words, hint: `(${hint[locale]}${ending}` };
}
