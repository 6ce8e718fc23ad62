import { calendarChangeText } from '#lib/text/calendar-changes.ts';
import { weekText } from '#lib/text/calendar.ts';
import { longDate, type CalendarSaying } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';

/** What was said of the calendar, in a line. */
export function changeWords(says: CalendarSaying, locale: Locale): string {
  const t = calendarChangeText[locale];
  if (says.what === 'yearConfirmed') return t.yearConfirmed(says.year);
  const day = longDate(says.on, locale);
  return says.what === 'week' ? t.weekFrom(weekText[locale][says.week], day) : t[says.what](day);
}
