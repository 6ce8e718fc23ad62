import type { IsoDate, Locale } from '@qorgan/statute';

/** As they stand in a date. */
export const months: Readonly<Record<Locale, readonly string[]>> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/**
 * A day as official papers write it: "2026 жылғы 16 маусым", "16 июня 2026 года", "16 June 2026".
 * Throws on a day that is not `YYYY-MM-DD`. `Intl` is no help: it gives "2026 ж. 16 маусым".
 */
export function longDate(day: IsoDate, locale: Locale): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[locale][Number(month) - 1];
  if (!year || !name || Number(date) < 1 || Number(date) > 31) throw new RangeError('not a calendar day');
  if (locale === 'kk') return `${year} жылғы ${Number(date)} ${name}`;
  return `${Number(date)} ${name} ${year}${locale === 'ru' ? ' года' : ''}`;
}
