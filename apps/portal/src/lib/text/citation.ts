import { texts, type Citation } from '@qorgan/statute';

/** How a place in the order is called on screens. */
export const citationText = texts({
  paragraph: {
    kk: (key: string) => `${key}-тармақ`,
    ru: (key: string) => `п. ${key}`,
    en: (key: string) => `para ${key}`,
  },
  annex: {
    kk: (number: string) => `${number}-қосымша`,
    ru: (number: string) => `приложение ${number}`,
    en: (number: string) => `annex ${number}`,
  },
  paragraphHeading: {
    kk: (key: string) => `${key}-тармақ`,
    ru: (key: string) => `Пункт ${key}`,
    en: (key: string) => `Paragraph ${key}`,
  },
  annexHeading: {
    kk: (number: string) => `${number}-қосымша`,
    ru: (number: string) => `Приложение ${number}`,
    en: (number: string) => `Annex ${number}`,
  },
});

type CitationWords = (typeof citationText)['kk' | 'ru' | 'en'];

const keyOf = (citation: Citation) => citation.slice(citation.indexOf('/') + 1);
const annexOf = (key: string) => /^annex-(\d+)$/.exec(key)?.[1];

/** `order-2026/11.3` → "11.3-тармақ", "п. 11.3", "para 11.3"; `order-2026/annex-1` → "1-қосымша". */
export function shortCitation(citation: Citation, t: CitationWords): string {
  const annex = annexOf(keyOf(citation));
  return annex ? t.annex(annex) : t.paragraph(keyOf(citation));
}

/** The same as a heading: "11-тармақ", "Пункт 11", "Paragraph 11". */
export function headingOf(citation: Citation, t: CitationWords): string {
  const annex = annexOf(keyOf(citation));
  return annex ? t.annexHeading(annex) : t.paragraphHeading(keyOf(citation));
}
