import type { CalendarDay, CalendarYear, IsoDate, Text } from '@qorgan/statute';
import { addDays } from '../kernel/day.ts';
import { byDate, shiftsOf } from './shifts.ts';
import { isRestDay, restDayName, type Week } from './week.ts';
import { yearByRule } from './year-by-rule.ts';

/** Why nobody works on a day. `confirmed` is false while the day off itself is only computed. */
export type DayOff = {
  kind: 'weekend' | Exclude<CalendarDay['kind'], 'transferredWork'>;
  name: Text;
  /** The day it stands in for, for shifted and transferred days. */
  forDate?: IsoDate;
  confirmed: boolean;
};

/** Which days count as working days for one organisation. */
export type WorkCalendar = {
  /** How many days a week people work on that day. */
  weekOn(day: IsoDate): Week;
  isWorking(day: IsoDate): boolean;
  /** `null` on a working day. A holiday on a weekend is told by the holiday's name. */
  whyNot(day: IsoDate): DayOff | null;
  /** False while the day could still turn out otherwise; whatever date depends on it must say so. */
  isConfirmed(day: IsoDate): boolean;
  /** False for a year without data, whose days off are worked out by rule. */
  knows(day: IsoDate): boolean;
  /** The days of a year that differ from the plain week, in order. */
  daysOf(year: number): readonly CalendarDay[];
  /** What the calendar has on a day that differs from the plain week. */
  entryOf(day: IsoDate): CalendarDay | undefined;
  /** Whether a religious day of the day before or after may still come to fall on this one. */
  mayStillMove(day: IsoDate): boolean;
  /** Whether the year was compared with its published production calendar. */
  isYearConfirmed(year: number): boolean;
  /** How it stood until each change that an administrator recorded, the oldest first. */
  before: readonly { until: Date; calendar: WorkCalendar }[];
};

export type CalendarSettings = {
  week: Week;
  /**
   * Days an administrator has entered. Each takes the place of whatever the calendar has on its date and moves
   * no other day: whoever enters a holiday on a Sunday enters the shifted day as well. `transferredWork` makes
   * the day a working day. Of two on one date the later in the list counts.
   */
  amendments?: readonly CalendarDay[];
  /** Days an administrator has confirmed as the calendar has them. */
  confirmedDays?: readonly IsoDate[];
  /** Years an administrator has compared with the published production calendar. */
  confirmedYears?: readonly number[];
};

/**
 * Joins the years of the statute, the organisation's week and the administrator's amendments.
 * Of two entries for one year the later counts. Years without data are worked out by rule, unconfirmed.
 */
export function workCalendar(years: readonly CalendarYear[], settings: CalendarSettings): WorkCalendar {
  const { week, amendments = [], confirmedDays = [], confirmedYears = [] } = settings;
  const known = new Map(years.map((one) => [one.year, one]));
  const amended = new Map(amendments.map((day) => [day.date, day]));
  const sure = new Set(confirmedDays);
  const built = new Map<number, BuiltYear>();

  const yearOf = (year: number): BuiltYear => {
    const before = built.get(year);
    if (before) return before;
    const given = known.get(year) ?? yearByRule(year);
    const made = build(given, week, { amended, sure, isYearSure: confirmedYears.includes(year) });
    built.set(year, made);
    return made;
  };
  const entryOf = (day: IsoDate) => yearOf(yearNumber(day)).entries.get(day);
  // The mosque fixes the first day of Kurban Ait late, and it may move by a day either way.
  const mayMove = (day: IsoDate) => {
    const entry = entryOf(day);
    return entry?.kind === 'religious' && !entry.confirmed;
  };

  const whyNot = (day: IsoDate): DayOff | null => {
    const entry = entryOf(day);
    if (!entry) return isRestDay(day, week) ? { kind: 'weekend', name: restDayName, confirmed: true } : null;
    const { kind, name, forDate, confirmed } = entry;
    if (kind === 'transferredWork') return null;
    return { kind, name, confirmed, ...(forDate && { forDate }) };
  };

  const mayStillMove = (day: IsoDate) => mayMove(addDays(day, -1)) || mayMove(addDays(day, 1));

  return {
    weekOn: () => week,
    whyNot,
    entryOf,
    mayStillMove,
    isWorking: (day) => whyNot(day) === null,
    isConfirmed: (day) => {
      const amendment = amended.get(day);
      if (amendment) return amendment.confirmed;
      if (sure.has(day)) return true;
      if (!yearOf(yearNumber(day)).isConfirmed || entryOf(day)?.confirmed === false) return false;
      return !mayStillMove(day);
    },
    knows: (day) => known.has(yearNumber(day)),
    daysOf: (year) => [...yearOf(year).entries.values()].toSorted(byDate),
    isYearConfirmed: (year) => yearOf(year).isConfirmed,
    before: [],
  };
}

type BuiltYear = { isConfirmed: boolean; entries: ReadonlyMap<IsoDate, CalendarDay> };

const yearNumber = (day: IsoDate) => Number(day.slice(0, 4));

type ByHand = {
  amended: ReadonlyMap<IsoDate, CalendarDay>;
  sure: ReadonlySet<IsoDate>;
  isYearSure: boolean;
};

function build(given: CalendarYear, week: Week, { amended, sure, isYearSure }: ByHand): BuiltYear {
  const entries = new Map(
    daysFor(given, week).map((day) => [
      day.date,
      isYearSure || sure.has(day.date) ? { ...day, confirmed: true } : day,
    ]),
  );
  for (const [date, day] of amended) if (yearNumber(date) === given.year) entries.set(date, day);
  return { isConfirmed: given.confirmed || isYearSure, entries };
}

/** Years are kept for the five-day week. On a six-day week the shifts fall otherwise; see ADR 0030. */
function daysFor({ days, confirmed }: CalendarYear, week: Week): readonly CalendarDay[] {
  if (week === 'fiveDays') return days;
  const kept = days.filter((day) => day.kind !== 'shifted' && movesRestDay(day, week));
  return [...kept, ...shiftsOf(kept, week, confirmed)];
}

/** A transfer moves a day of rest; where the organisation works on that day there is nothing to move. */
function movesRestDay({ kind, date, forDate }: CalendarDay, week: Week): boolean {
  if (kind === 'transferredWork') return isRestDay(date, week);
  return kind !== 'transferredOff' || forDate === undefined || isRestDay(forDate, week);
}
