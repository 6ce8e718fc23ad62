import type { IsoDate } from '@qorgan/statute';
import { addDays, weekday } from '../kernel/day.ts';
import { isRestDay } from './week.ts';
import type { DayOff, WorkCalendar } from './work-calendar.ts';

/** One day as a picture of the year shows it. */
export type PictureDay = {
  day: IsoDate;
  /** `transferredWork` is worked although the week would have it off. */
  is: 'working' | 'transferredWork' | DayOff['kind'];
  /** Whether this very day may still turn out otherwise. That its year is not confirmed is said once, of the year. */
  isUncertain: boolean;
};

export type PictureMonth = {
  /** 1 to 12. */
  month: number;
  /** Whole weeks, Monday first; `null` before the first day of the month and after its last. */
  weeks: readonly (readonly (PictureDay | null)[])[];
  workingDays: number;
};

/** The twelve months of a year, week by week, as one organisation works. */
export const yearPicture = (calendar: WorkCalendar, year: number): PictureMonth[] =>
  Array.from({ length: 12 }, (_, at) => monthOf(calendar, year, at + 1));

function monthOf(calendar: WorkCalendar, year: number, month: number): PictureMonth {
  const prefix = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-`;
  const cells: (PictureDay | null)[] = [];
  for (let day = `${prefix}01` as IsoDate; day.startsWith(prefix); day = addDays(day, 1)) {
    if (cells.length === 0) cells.push(...Array<null>(weekday(day) - 1).fill(null));
    cells.push(pictured(calendar, day));
  }
  const workingDays = cells.filter((cell) => cell && calendar.isWorking(cell.day)).length;
  while (cells.length % 7 > 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, at) => cells.slice(at * 7, at * 7 + 7));
  return { month, weeks, workingDays };
}

function pictured(calendar: WorkCalendar, day: IsoDate): PictureDay {
  const off = calendar.whyNot(day);
  const entry = calendar.entryOf(day);
  // A day of the week's work that was only confirmed as such is an ordinary one.
  const isInPlace = entry?.kind === 'transferredWork' && isRestDay(day, calendar.weekOn(day));
  const is = off?.kind ?? (isInPlace ? 'transferredWork' : 'working');
  return { day, is, isUncertain: entry?.confirmed === false || calendar.mayStillMove(day) };
}
