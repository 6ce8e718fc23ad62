import type { IsoDate } from '@qorgan/statute';
import { addDays, atTime, type ClockTime } from '../kernel/day.ts';
import { breaks, ok, type Result } from '../kernel/result.ts';
import { workSpans, type TimeSpan, type WorkDays } from './time-span.ts';

/** When a member of a body is on duty. One that was taken back counts until that moment. */
export type Shift = TimeSpan & { id: string; memberId: string; takenBackAt: Date | null };

/**
 * On which hours of each day: all those outside of working hours, day and night on a day off; or from one time of day to
 * another, which is of the next day where it is not later.
 */
export type ShiftHours = { kind: 'offHours' } | { kind: 'daily'; begins: ClockTime; ends: ClockTime };

/** As many days may be entered at once. */
export const mostShiftDays = 62;

export type NewShifts = { from: IsoDate; until: IsoDate; hours: ShiftHours };

/**
 * The shifts of a stretch of days, both included, as far as they are still to come; those that touch are one. A day's duty
 * ends with the next day's working hours. Refuses days that run backwards (`untilBeforeFrom`), more than two months
 * (`shiftTooLong`) and what is past already (`shiftInPast`).
 */
export function shiftsOver({ from, until, hours }: NewShifts, work: WorkDays, now: Date): Result<TimeSpan[]> {
  if (until < from) return breaks('untilBeforeFrom');
  if (addDays(from, mostShiftDays) <= until) return breaks('shiftTooLong');
  const spans: TimeSpan[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const span = hours.kind === 'daily' ? daily(day, hours) : offHours(day, work);
    if (span.until <= now) continue;
    const ahead = { ...span, from: span.from < now ? now : span.from };
    const last = spans.at(-1);
    if (last && last.until >= ahead.from) last.until = ahead.until;
    else spans.push(ahead);
  }
  return spans.length === 0 ? breaks('shiftInPast') : ok(spans);
}

function daily(day: IsoDate, { begins, ends }: ShiftHours & { kind: 'daily' }): TimeSpan {
  const last = ends > begins ? day : addDays(day, 1);
  return { from: atTime(day, begins), until: atTime(last, ends) };
}

const offHours = (day: IsoDate, { calendar, hours }: WorkDays): TimeSpan => ({
  from: atTime(day, calendar.isWorking(day) ? hours.ends : hours.begins),
  until: atTime(addDays(day, 1), hours.begins),
});

/** Whether this shift is on at that moment: its first moment belongs to it, its last does not. */
export const isOnDuty = ({ from, until, takenBackAt }: Shift, moment: Date): boolean =>
  from <= moment && moment < until && (takenBackAt === null || moment < takenBackAt);

/** Whether anything of it is still to come. */
export const isToCome = ({ until, takenBackAt }: Shift, now: Date): boolean =>
  takenBackAt === null && now < until;

/** Who is on duty at that moment, by member ids. */
export const onDutyAt = (shifts: readonly Shift[], moment: Date): ReadonlySet<string> =>
  new Set(shifts.filter((shift) => isOnDuty(shift, moment)).map(({ memberId }) => memberId));

/**
 * When nobody is on duty between two moments and nobody is at work either, the earliest first. A clock of one hour that
 * begins then alarms everybody.
 */
export function rotaGaps(shifts: readonly Shift[], work: WorkDays, { from, until }: TimeSpan): TimeSpan[] {
  const on = shifts.filter(({ takenBackAt }) => takenBackAt === null).toSorted(byBeginning);
  const gaps: TimeSpan[] = [];
  let open = from;
  for (const covered of [...on, { from: until, until }]) {
    if (covered.from > open)
      gaps.push(...outOfWork({ from: open, until: earlier(covered.from, until) }, work));
    if (covered.until > open) open = covered.until;
    if (open >= until) break;
  }
  return gaps;
}

/** What of a span lies outside of working hours, in one piece for each. */
function outOfWork({ from, until }: TimeSpan, work: WorkDays): TimeSpan[] {
  const pieces: TimeSpan[] = [];
  let open = from;
  for (const at of workSpans({ from, until }, work)) {
    if (at.from > open) pieces.push({ from: open, until: at.from });
    open = at.until;
  }
  if (open < until) pieces.push({ from: open, until });
  return pieces;
}

const byBeginning = (a: TimeSpan, b: TimeSpan) => a.from.getTime() - b.from.getTime();
const earlier = (a: Date, b: Date) => (a < b ? a : b);
