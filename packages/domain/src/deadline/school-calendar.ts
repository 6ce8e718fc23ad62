import { holidayNames, type CalendarDay, type CalendarYear, type IsoDate } from '@qorgan/statute';
import { standingChanges, type CalendarChange, type StandingChange } from './calendar-change.ts';
import { byDate } from './shifts.ts';
import { weeks, type Week } from './week.ts';
import { workCalendar, type WorkCalendar } from './work-calendar.ts';

/**
 * The calendar of one organisation: the years of the statute, the week it was set up with, and what its administrator
 * has said since, in the order in which it was recorded. It remembers how it stood before each change, so that no
 * change moves a deadline that has passed (`dueAsKnown`).
 */
export function schoolCalendar(
  years: readonly CalendarYear[],
  firstWeek: Week,
  changes: readonly CalendarChange[],
): WorkCalendar {
  const asOf = (count: number) => joined(years, firstWeek, standingChanges(changes.slice(0, count)));
  const before = changes.map(({ recordedAt }, at) => ({ until: recordedAt, calendar: asOf(at) }));
  return { ...asOf(changes.length), before };
}

/** Each day by the week of that day: the holidays of a six-day week shift otherwise (ADR 0030). */
function joined(
  years: readonly CalendarYear[],
  firstWeek: Week,
  changes: readonly StandingChange[],
): WorkCalendar {
  const settings = {
    amendments: changes.flatMap(({ says }) => amendmentOf(says) ?? []),
    confirmedDays: changes.flatMap(({ says }) => (says.what === 'confirmed' ? [says.on] : [])),
    confirmedYears: changes.flatMap(({ says }) => (says.what === 'yearConfirmed' ? [says.year] : [])),
  };
  const calendars = Object.fromEntries(
    weeks.map((week) => [week, workCalendar(years, { week, ...settings })]),
  ) as Record<Week, WorkCalendar>;
  const turns = changes
    .flatMap(({ says }) => (says.what === 'week' ? [says] : []))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const weekOn = (day: IsoDate): Week => turns.findLast(({ on }) => on <= day)?.week ?? firstWeek;
  const on = (day: IsoDate) => calendars[weekOn(day)];

  return {
    ...calendars[firstWeek],
    weekOn,
    isWorking: (day) => on(day).isWorking(day),
    whyNot: (day) => on(day).whyNot(day),
    isConfirmed: (day) => on(day).isConfirmed(day),
    entryOf: (day) => on(day).entryOf(day),
    mayStillMove: (day) => on(day).mayStillMove(day),
    daysOf: (year) =>
      weeks
        .flatMap((week) => calendars[week].daysOf(year).filter(({ date }) => weekOn(date) === week))
        .toSorted(byDate),
  };
}

function amendmentOf(says: StandingChange['says']): CalendarDay | undefined {
  if (says.what === 'off')
    return {
      date: says.on,
      kind: 'transferredOff',
      name: holidayNames.transferredDayOff,
      confirmed: true,
    };
  if (says.what === 'working')
    return {
      date: says.on,
      kind: 'transferredWork',
      name: holidayNames.transferredWorkingDay,
      confirmed: true,
    };
  return undefined;
}
