/**
 * Text that may be set on paper: what a person typed, without what a person cannot see. Control characters (XML and
 * PDF cannot hold them), direction marks (they can make a name read as another), zero-width and variation
 * characters go; line ends become `\n`; broken surrogates become U+FFFD. Letters, whatever the script, stay.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
      .replace(/\t/gu, ' ')
      .replace(/(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
      .replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu, '')
      .replace(/[\p{Variation_Selector}\u{E0000}-\u{E007F}]/gu, '')
      // The font has no Roman numeral signs (U+2160…), and Latin letters read the same.
      .replace(/[\u2160-\u217F]/gu, (numeral) => numeral.normalize('NFKC'))
  );
}

/** Clean text on one line: for names, numbers, addresses. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();
