import {
  closingTime,
  dateTime,
  explainCount,
  fullDate,
  longDate,
  weekdayName,
  type CountedDay,
  type DueDate,
  type WorkCalendar,
} from '@qorgan/domain';
import { entryIntoForce, type Duty, type IsoDate, type Locale, type Paragraph } from '@qorgan/statute';
import { nameOfDayOff, widestWeekday } from './day-off.ts';
import type { Start } from './moment.ts';
import { daysText } from './text/days-text.ts';
import { deadlineText } from './text/deadline-text.ts';

export type Explained = {
  duty: Duty;
  paragraph: Paragraph;
  start: Start;
  dueDate: DueDate;
  calendar: WorkCalendar;
  locale: Locale;
};

/** What `--explain` shows below the date: the words, the days counted and skipped, and what Qorgan reads into them. */
export function explainDue(given: Explained): string {
  const { start, locale } = given;
  const text = deadlineText[locale];
  const notInForce = start.day < entryIntoForce ? [text.notYetInForce(longDate(entryIntoForce, locale))] : [];
  const blocks = [words(given), ...reckoning(given), notInForce];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The order's own words, and below them our translation of the paragraph for those who do not read Kazakh. */
function words({ duty: { due, paragraph: place }, paragraph, locale }: Explained): string[] {
  const text = deadlineText[locale];
  const quoted = 'words' in due ? [text.paragraph(place, due.words)] : [];
  const translated = locale === 'kk' ? undefined : paragraph.translation?.[place]?.[locale];
  return translated ? [...quoted, text.translation(translated)] : quoted;
}

/** Blocks of lines, each to stand apart from the next. */
function reckoning({ duty: { due }, start, dueDate, calendar, locale }: Explained): string[][] {
  const text = deadlineText[locale];
  if (dueDate.kind === 'immediate') return [[text.immediatelyMeans]];
  if (dueDate.kind === 'duration')
    return [[text.clockTime(dateTime(start.moment, locale), dateTime(dueDate.at, locale))]];
  if (dueDate.kind !== 'workingDays' || due.kind !== 'workingDays') return [];

  const days = explainCount(due.count, start.day, calendar);
  const rows = days.map((day) => row(day.day, said(day, locale), locale));
  const end = dueDate.strictAt
    ? text.strict(dateTime(dueDate.strictAt, locale), longDate(dueDate.lastDay, locale))
    : text.lastDay(fullDate(dueDate.lastDay, locale), closingTime);
  const warning = unconfirmedYears(days, locale);
  return [
    [row(start.day, text.start, locale), ...rows],
    [end, text.ourCounting, ...(warning ? [warning] : [])],
  ];
}

function row(day: IsoDate, words: string, locale: Locale): string {
  return `${day}  ${weekdayName(day, locale).padEnd(widestWeekday(locale))}  ${words}`;
}

function said({ number, skipped, confirmed }: CountedDay, locale: Locale): string {
  const text = deadlineText[locale];
  const words = skipped ? text.skipped(nameOfDayOff(skipped, locale)) : text.counted(number);
  return confirmed ? words : `${words} (${daysText[locale].notConfirmed})`;
}

/** The years on which the date depends and which are not confirmed; '' if all are. */
export function unconfirmedYears(days: readonly CountedDay[], locale: Locale): string {
  const open = days.filter(({ confirmed }) => !confirmed).map(({ day }) => day.slice(0, 4));
  return open.length > 0 ? deadlineText[locale].unconfirmed([...new Set(open)].join(', ')) : '';
}
