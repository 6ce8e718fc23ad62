import { readRecordedChanges, type RecordedChange } from '@qorgan/data';
import {
  can,
  dayOf,
  ok,
  standingChanges,
  yearPicture,
  type CalendarSaying,
  type PictureMonth,
  type Result,
  type Week,
} from '@qorgan/domain';
import { calendarOf, calendarYears, type CalendarDay, type IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

/** A change of the calendar with what became of it. */
export type ListedChange = Omit<RecordedChange, 'says'> & {
  says: CalendarSaying;
  /** What put it right or took it back; null where it stands. */
  replacedBy: RecordedChange | null;
};

/** A year as the organisation of whoever looks counts its working days. */
export type CalendarView = {
  year: number;
  /** Every year that is kept, in order. */
  years: readonly number[];
  /** How many days a week people work: on the first day of the year or, in the year that runs, today. */
  week: Week;
  /** `official` from the statute's own years, `byHand` by the administrator, `no` while no production calendar is known. */
  confirmed: 'official' | 'byHand' | 'no';
  months: readonly PictureMonth[];
  /** The days that differ from the plain week, in order. */
  days: readonly CalendarDay[];
  /** What was said of days of this year and of the week, the latest first; also what was taken back. */
  changes: readonly ListedChange[];
  /** Whether whoever looks may say more. */
  mayAmend: boolean;
};

/** The years whose days are kept; of others nobody is shown a picture that was only worked out. */
export const keptYears: readonly number[] = calendarYears.map(({ year }) => year);

/** One year for everybody of the organisation: deadlines are counted by it. Not found where the year is not kept. */
export const viewCalendar = (ctx: Context, year: number): Promise<Result<CalendarView>> =>
  act(ctx, async (desk) => {
    const kept = calendarOf(year);
    if (!kept || !can(ctx.actor, 'calendar.read', ctx.actor)) return desk.deny('calendar.read');
    const calendar = await desk.calendar();
    const today = dayOf(ctx.now);
    const day = today.startsWith(`${year}-`) ? today : (`${year}-01-01` as IsoDate);
    const changes = await changesOf(ctx, desk);
    return ok({
      ...{ year, years: keptYears, week: calendar.weekOn(day) },
      confirmed: kept.confirmed ? 'official' : calendar.isYearConfirmed(year) ? 'byHand' : 'no',
      months: yearPicture(calendar, year),
      days: calendar.daysOf(year),
      changes: changes.filter(({ says }) => isAbout(says, year)),
      mayAmend: can(ctx.actor, 'calendar.amend', ctx.actor),
    });
  });

/** One change, for whoever may put it right or take it back. Not found where it no longer stands. */
export const viewCalendarChange = (ctx: Context, id: string): Promise<Result<ListedChange>> =>
  act(ctx, async (desk) => {
    const found = (await changesOf(ctx, desk)).find((change) => change.id === id);
    const mayAmend = can(ctx.actor, 'calendar.amend', ctx.actor);
    return found && !found.replacedBy && mayAmend ? ok(found) : desk.deny('calendar.amend');
  });

async function changesOf(ctx: Context, { tx, seals }: Desk): Promise<ListedChange[]> {
  const all = await readRecordedChanges(tx, seals, ctx.actor.organisationId);
  return all
    .flatMap((change) =>
      change.says
        ? {
            ...change,
            says: change.says,
            replacedBy: all.find(({ replaces }) => replaces === change.id) ?? null,
          }
        : [],
    )
    .toReversed();
}

/** How many days a week people work is told in every year from its first day on. */
function isAbout(says: CalendarSaying, year: number): boolean {
  if (says.what === 'yearConfirmed') return says.year === year;
  const of = Number(says.on.slice(0, 4));
  return says.what === 'week' ? of <= year : of === year;
}

/** The week as it runs today and what was said of it before; for whoever may change it. */
export const viewWeek = (ctx: Context): Promise<Result<{ week: Week; standing: ListedChange | null }>> =>
  act(ctx, async (desk) => {
    if (!can(ctx.actor, 'calendar.amend', ctx.actor)) return desk.deny('calendar.amend');
    const week = (await desk.calendar()).weekOn(dayOf(ctx.now));
    const standing = standingChanges((await changesOf(ctx, desk)).toReversed());
    const last = standing.findLast(({ says }) => says.what === 'week') ?? null;
    return ok({ week, standing: last });
  });
