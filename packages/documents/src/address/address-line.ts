import type { Letter, LetterLocale } from '../letter/letter.ts';
import { kazakhDative, kazakhGenitive } from './kazakh-case.ts';
import { lowerFirst } from './lower-first.ts';
import { russianDative, russianGenitive } from './russian-case.ts';

/**
 * The addressee as the top right corner of a letter has it. Kazakh: the body in the genitive and its office in the
 * dative, "… полиция басқармасының бастығына"; a body alone in the dative. Russian: the office in the dative and its
 * body in the genitive, "Начальнику Управления полиции …"; a body alone in the nominative. What is declined already
 * stays as it is.
 */
export function addressLine({ position, name }: Letter['addressee'], locale: LetterLocale): string {
  if (locale === 'ru')
    return position ? `${russianDative(position.ru)} ${russianGenitive(name.ru)}` : russianDative(name.ru);
  return position
    ? `${kazakhGenitive(name.kk)} ${lowerFirst(kazakhDative(position.kk))}`
    : kazakhDative(name.kk);
}
