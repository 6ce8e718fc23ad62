import type { IsoDate } from '@qorgan/statute';
import type { LetterLocale } from './letter/letter.ts';
import { longDate } from './long-date.ts';

/** All of Kazakhstan, since 1 March 2024; fixed, because older time zone tables still say +06. */
const offsetMinutes = 5 * 60;

/** The day and the clock in Kazakhstan at an instant, to the minute. */
function inAstana(at: Date): { day: IsoDate; clock: string } {
  const shifted = new Date(at.getTime() + offsetMinutes * 60_000).toISOString();
  return { day: shifted.slice(0, 10) as IsoDate, clock: shifted.slice(11, 16) };
}

/** "2026 жылғы 16 маусым, сағат 10:40" / "16 июня 2026 года, 10:40". */
export function longMoment(at: Date, locale: LetterLocale): string {
  const { day, clock } = inAstana(at);
  return locale === 'kk' ? `${longDate(day, 'kk')}, сағат ${clock}` : `${longDate(day, 'ru')}, ${clock}`;
}

/** "16.06.2026 ж., 10:40" / "16.06.2026 г., 10:40": for lists. */
export function shortMoment(at: Date, locale: LetterLocale): string {
  const { day, clock } = inAstana(at);
  return `${day.split('-').reverse().join('.')} ${locale === 'kk' ? 'ж.' : 'г.'}, ${clock}`;
}
