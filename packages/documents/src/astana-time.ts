import { dayOf, longDate, timeOf } from '@qorgan/domain';
import type { LetterLocale } from './letter/letter.ts';

/** "2026 жылғы 16 маусым, сағат 10:40" / "16 июня 2026 года, 10:40", by the clock of Kazakhstan. */
export const longMoment = (at: Date, locale: LetterLocale): string =>
  `${longDate(dayOf(at), locale)}, ${locale === 'kk' ? 'сағат ' : ''}${timeOf(at)}`;

/** "16.06.2026 ж., 10:40" / "16.06.2026 г., 10:40": for lists. */
export const shortMoment = (at: Date, locale: LetterLocale): string =>
  `${dayOf(at).split('-').reverse().join('.')} ${locale === 'kk' ? 'ж.' : 'г.'}, ${timeOf(at)}`;
