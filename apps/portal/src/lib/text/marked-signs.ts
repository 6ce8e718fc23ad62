import { signs, type Locale, type Sign } from '@qorgan/statute';

/** Signs of paragraph 7 in words: each with those of its parts that were marked; a part may stand without its sign. */
export const markedSigns = (codes: readonly string[], locale: Locale): string[] =>
  (signs as readonly Sign[]).flatMap((sign) => {
    const chosen = (sign.parts ?? []).filter((part) => codes.includes(part.id));
    if (chosen.length === 0 && !codes.includes(sign.id)) return [];
    const name = (sign.short ?? sign.text)[locale];
    return chosen.length > 0 ? `${name}: ${chosen.map((part) => part.text[locale]).join(', ')}` : name;
  });
