import { ok, refuse, yearPicture, type PictureMonth, type Result, type Week } from '@qorgan/domain';
import { calendarOf, calendarYears, type CalendarDay } from '@qorgan/statute';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** A year as the organisation of whoever looks counts its working days. */
export type CalendarView = {
  year: number;
  /** Every year that is kept, in order. */
  years: readonly number[];
  week: Week;
  /** False as long as no production calendar of the year is known. */
  isConfirmed: boolean;
  months: readonly PictureMonth[];
  /** The days that differ from the plain week, in order. */
  days: readonly CalendarDay[];
};

/** The years whose days are kept; of others nobody is shown a picture that was only worked out. */
export const keptYears: readonly number[] = calendarYears.map(({ year }) => year);

/** One year for everybody of the organisation: deadlines are counted by it. Not found where the year is not kept. */
export const viewCalendar = (ctx: Context, year: number): Promise<Result<CalendarView>> =>
  act(ctx, async ({ calendar }) => {
    const kept = calendarOf(year);
    if (!kept) return refuse({ kind: 'notFound' });
    const days = await calendar();
    return ok({
      ...{ year, years: keptYears, week: days.week, isConfirmed: kept.confirmed },
      months: yearPicture(days, year),
      days: days.daysOf(year),
    });
  });
