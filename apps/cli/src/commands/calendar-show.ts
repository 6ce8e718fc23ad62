import { addDays, monthName, weekdayName, workCalendar, type WorkCalendar } from '@qorgan/domain';
import { calendarYears, type CalendarDay, type IsoDate, type Locale } from '@qorgan/statute';
import { answer, complain, program, type Answer, type Asked, type Command } from '../command.ts';
import { nameOfDayOff, widestWeekday } from '../day-off.ts';
import { calendarHelp, calendarText } from '../text/calendar-text.ts';
import { daysText } from '../text/days-text.ts';
import { deadlineText } from '../text/deadline-text.ts';
import { weekAsked, weekOption } from '../week-option.ts';

/** `calendar show --year 2027`: month by month, the days that differ from the plain week, with counts. */
export const calendarShow: Command = {
  name: ['calendar', 'show'],
  summary: calendarHelp.summary,
  options: [{ name: 'year', value: '2027', says: calendarHelp.year, isRequired: true }, weekOption],
  examples: [`${program} calendar show --year 2027`, `${program} calendar show --year 2026 --week six`],
  run: showCalendar,
};

function showCalendar(asked: Asked): Answer {
  const { options, locale } = asked;
  const year = options.get('year')!;
  if (!/^20\d\d$/.test(year)) return complain(calendarText[locale].badYear(year));
  const week = weekAsked(asked);
  if (!week) return complain(deadlineText[locale].badWeek(options.get('week')!));
  return answer(calendarOfYear(Number(year), workCalendar(calendarYears, { week }), locale));
}

/** The year as a table for people to read. */
export function calendarOfYear(year: number, calendar: WorkCalendar, locale: Locale): string {
  const text = calendarText[locale];
  const days = daysFrom(`${year}-01-01` as IsoDate, (day) => day.startsWith(`${year}`));
  const listed = calendar.daysOf(year);
  const week = calendar.weekOn(`${year}-01-01`);
  const head = [
    text.title(year, daysText[locale][week]),
    `${text.everyWeek(week === 'sixDays')} ${confirmation(days, calendar, locale)}`,
  ];
  const months = Array.from({ length: 12 }, (_, i) => {
    const isInMonth = (day: IsoDate) => Number(day.slice(5, 7)) === i + 1;
    const title = monthName(i + 1, locale);
    const heading = `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${counts(days.filter(isInMonth), calendar, locale)}`;
    return [heading, ...listed.filter(({ date }) => isInMonth(date)).map((day) => row(day, locale))].join(
      '\n',
    );
  });
  return [head.join('\n'), ...months, `${text.total}: ${counts(days, calendar, locale)}`].join('\n\n');
}

function row(day: CalendarDay, locale: Locale): string {
  const mark = day.confirmed ? ' ' : '?';
  const number = String(Number(day.date.slice(8))).padStart(2);
  const weekday = weekdayName(day.date, locale).padEnd(widestWeekday(locale));
  return `${mark} ${number}  ${weekday}  ${nameOfDayOff(day, locale)}`;
}

function counts(days: readonly IsoDate[], calendar: WorkCalendar, locale: Locale): string {
  const working = days.filter(calendar.isWorking).length;
  return `${daysText[locale].workingDays(working)}, ${daysText[locale].daysOff(days.length - working)}`;
}

function confirmation(days: readonly IsoDate[], calendar: WorkCalendar, locale: Locale): string {
  if (!calendar.knows(days[0]!)) return calendarText[locale].byRule;
  return days.every(calendar.isConfirmed) ? calendarText[locale].confirmed : calendarText[locale].unconfirmed;
}

function daysFrom(first: IsoDate, isIn: (day: IsoDate) => boolean): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = first; isIn(day); day = addDays(day, 1)) days.push(day);
  return days;
}
