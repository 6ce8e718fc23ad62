import { addDays, dayAndMonth, weekdayName } from '@qorgan/domain';
import type { IsoDate, Locale, Text } from '@qorgan/statute';
import { daysText } from './text/days-text.ts';

/** The name of a day off, with the day it stands in for: "Наурыз мейрамы (22 наурыз үшін)". */
export function nameOfDayOff({ name, forDate }: { name: Text; forDate?: IsoDate }, locale: Locale): string {
  return forDate
    ? `${name[locale]} (${daysText[locale].inPlaceOf(dayAndMonth(forDate, locale))})`
    : name[locale];
}

const monday: IsoDate = '2026-06-15';

/** How many letters the longest weekday has, for columns. */
export const widestWeekday = (locale: Locale): number =>
  Math.max(...[0, 1, 2, 3, 4, 5, 6].map((n) => weekdayName(addDays(monday, n), locale).length));
