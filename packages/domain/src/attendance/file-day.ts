import type { IsoDate, Locale } from '@qorgan/statute';
import { addDays, isIsoDate } from '../kernel/day.ts';
import { monthName } from '../kernel/dates.ts';
import { foldName } from '../pupil/fold-name.ts';

const locales: readonly Locale[] = ['kk', 'ru', 'en'];
const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
/** Names of months as they stand alone and in a date, long and cut to three letters. */
const months = new Map(
  numbers.flatMap((month) => {
    const words = [...locales.map((locale) => monthName(month, locale)), russianDate(month)].map(monthKey);
    return words.flatMap((word) => [[word, month] as const, [word.slice(0, 3), month] as const]);
  }),
);

/** Cyrillic ones may be typed without the Kazakh letters; folded, the Latin "May" would be the "Мау" of June. */
function monthKey(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word) ? foldName(word) : word.toLowerCase();
}

/** "сентябрь" in a date is "сентября"; March and August take the letter on. */
function russianDate(month: number): string {
  const name = monthName(month, 'ru');
  return /[ьй]$/.test(name) ? `${name.slice(0, -1)}я` : `${name}а`;
}

/** The month that a heading names and nothing else: "Қыркүйек", "сентябрь 2026"; null where it is no such thing. */
export function fileMonth(text: string): number | null {
  const [, word, year] = /^(\p{L}+)\.?(?:\s+(\d{4}))?$/u.exec(text.trim()) ?? [];
  return word === undefined || (year !== undefined && year < '2000')
    ? null
    : (months.get(monthKey(word)) ?? null);
}

/**
 * A day as files of journals write it: `2026-09-02`, `02.09.2026`, `2/9/26`, "2 қыркүйек", `02.09`, with a weekday beside
 * it or a time behind it. Without a year it is the latest such day up to a month after `today`: the journal of a term may
 * reach a little ahead. A number alone is a day of `month`, where one is given. Null for all else: a wrong day would be another day's absence.
 */
export function fileDay(
  text: string,
  { today, month = null }: { today: IsoDate; month?: number | null },
): IsoDate | null {
  const words = text.normalize('NFC').slice(0, 60).trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(words);
  if (iso) return dayOrNull(iso[1]!, iso[2]!, iso[3]!);
  const bare = words.replace(/[\s,]*\(?[\p{L}]{2,12}\.?\)?$/u, '').trim();
  for (const one of new Set([words, bare])) {
    const figures =
      /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2})(?:\s*ж\.?|\s*г\.?)?)?(?:\s+\d{1,2}:\d{2}.*)?\.?$/u.exec(
        one,
      );
    if (figures) return withYear(figures[1]!, Number(figures[2]), figures[3], today);
    const named = /^(\d{1,2})[\s.-]+(\p{L}+)\.?(?:\s+(\d{4})(?:\s.*)?)?$/u.exec(one);
    const ofName = named && months.get(monthKey(named[2]!));
    if (ofName) return withYear(named[1]!, ofName, named[3], today);
    if (month !== null && /^\d{1,2}$/.test(one)) return withYear(one, month, undefined, today);
  }
  return null;
}

function withYear(day: string, month: number, year: string | undefined, today: IsoDate): IsoDate | null {
  if (year !== undefined) return dayOrNull(year.length === 2 ? `20${year}` : year, month, day);
  const thisYear = Number(today.slice(0, 4));
  const [now, before] = [dayOrNull(thisYear, month, day), dayOrNull(thisYear - 1, month, day)];
  return now && now <= addDays(today, 31) ? now : (before ?? now);
}

function dayOrNull(year: string | number, month: string | number, day: string | number): IsoDate | null {
  const two = (value: string | number) => String(value).padStart(2, '0');
  const iso = `${year}-${two(month)}-${two(day)}`;
  return isIsoDate(iso) ? iso : null;
}
