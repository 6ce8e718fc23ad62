import type { Locale } from '@qorgan/statute';

/** A language by the code that a page writes for it: `kk-KZ`, `kz`, `ru`. */
export function localeOf(code: string | null | undefined): Locale | null {
  switch (code?.slice(0, 2).toLowerCase()) {
    case 'kk':
    case 'kz':
      return 'kk';
    case 'ru':
      return 'ru';
    case 'en':
      return 'en';
    default:
      return null;
  }
}

/** The language that the page says it is in. */
export const pageLocale = (document: Document) => localeOf(document.documentElement.lang);

/** The language that stands on the switch of a page: "Қазақша", "Русский", "ҚАЗ". */
export function switchLocale(document: Document, selector: string): Locale | null {
  const said = document.querySelector(selector)?.textContent.trim().toLowerCase() ?? '';
  if (/^(қаз|каз|kaz|qaz)/.test(said)) return 'kk';
  if (/^(рус|орыс|rus)/.test(said)) return 'ru';
  return /^(eng|анг|ағыл)/.test(said) ? 'en' : null;
}
