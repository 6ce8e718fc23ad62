import type { InTwo } from '../letter/letter.ts';
import { confidentiality } from './draft-letter.ts';
import { quote } from './quote.ts';

const label: InTwo = { kk: 'Кешігу себебі', ru: 'Причина задержки' };
const locales = ['kk', 'ru'] as const;

/**
 * The body of a letter with the head's reason for sending it late, as a paragraph of its own before what closes the letter;
 * one that is there already is replaced. In whatever language it was written it is quoted unchanged in both. Written into a
 * letter only because the head says so: the order asks for no such words.
 */
export function withLateReason(body: InTwo, reason: string): InTwo {
  const put = (locale: 'kk' | 'ru') => {
    const paragraphs = paragraphsOf(body[locale]).filter((one) => !isReason(one, locale));
    const end = paragraphs.indexOf(confidentiality[locale]);
    return paragraphs
      .toSpliced(end === -1 ? paragraphs.length : end, 0, `${label[locale]}: ${quote(reason)}`)
      .join('\n\n');
  };
  return { kk: put('kk'), ru: put('ru') };
}

/** The reason that a body gives, without its marks, so that nobody types it twice; null where it gives none. */
export function lateReasonIn(body: InTwo): string | null {
  for (const locale of locales) {
    const found = paragraphsOf(body[locale]).find((one) => isReason(one, locale));
    if (found) return unquoted(found.slice(label[locale].length + 2));
  }
  return null;
}

const paragraphsOf = (text: string) => text.replaceAll('\r\n', '\n').split(/\n{2,}/u);
const isReason = (paragraph: string, locale: 'kk' | 'ru') => paragraph.startsWith(`${label[locale]}: `);
const unquoted = (words: string) => words.trim().replace(/^«/u, '').replace(/»\.?$/u, '').trim();
