import type { IsoDate } from '@qorgan/statute';
import { breaks, ok, type Result } from '../kernel/result.ts';
import type { Week } from './week.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** What may be said of one day: that nobody works, that people work, or that it stays as the calendar has it. */
export const daySayings = ['off', 'working', 'confirmed'] as const;

/** What an administrator says of the organisation's calendar (ADR 0100). */
export type CalendarSaying =
  | { what: (typeof daySayings)[number]; on: IsoDate }
  /** The year was compared with the published production calendar. */
  | { what: 'yearConfirmed'; year: number }
  /** From this day on people work so many days a week. */
  | { what: 'week'; week: Week; on: IsoDate };

/** The act that it rests on. What was announced and not numbered has no number. */
export type CalendarSource = { name: string; number: string | null; on: IsoDate };

/** Append-only: a mistake is put right by a later change that names the former one. */
export type CalendarChange = {
  id: string;
  recordedAt: Date;
  /** Which earlier change this one puts right or takes back. */
  replaces: string | null;
  /** Null where it takes `replaces` back and puts nothing in its place. */
  says: CalendarSaying | null;
};

export type StandingChange = CalendarChange & { says: CalendarSaying };

/** The changes that stand, in the order in which they were recorded: none that was put right or taken back. */
export function standingChanges<C extends CalendarChange>(
  changes: readonly C[],
): (C & { says: CalendarSaying })[] {
  const replaced = new Set(changes.map(({ replaces }) => replaces));
  return changes.filter(
    (change): change is C & { says: CalendarSaying } => change.says !== null && !replaced.has(change.id),
  );
}

/**
 * Whether this may be said of a calendar. Refused: a day of a year that is not kept (`dayNotKept`), and what the
 * calendar says already (`alreadySo`). `calendar` is without the change that is put right, if one is.
 */
export function checkSaying(says: CalendarSaying, calendar: WorkCalendar): Result<CalendarSaying> {
  const day: IsoDate = says.what === 'yearConfirmed' ? `${says.year}-01-01` : says.on;
  if (!calendar.knows(day)) return breaks('dayNotKept');
  return isSaid(says, calendar) ? breaks('alreadySo') : ok(says);
}

function isSaid(says: CalendarSaying, calendar: WorkCalendar): boolean {
  switch (says.what) {
    case 'off':
    case 'working':
      return calendar.isWorking(says.on) === (says.what === 'working') && calendar.isConfirmed(says.on);
    case 'confirmed':
      return calendar.isConfirmed(says.on);
    case 'yearConfirmed':
      return calendar.isYearConfirmed(says.year);
    case 'week':
      return calendar.weekOn(says.on) === says.week;
  }
}
