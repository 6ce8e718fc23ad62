import type { CaseDuty } from '../case/duties.ts';
import { closingTime, type DueDate } from '../deadline/due.ts';
import type { WorkCalendar } from '../deadline/work-calendar.ts';
import { addMinutes, atTime, dayOf } from '../kernel/day.ts';
import { halfwayInWork, morningAfter, morningBy, type WorkHours } from './working-time.ts';

/**
 * What a reminder says of the time. `target`: the school's own target for what has to be done "дереу" is over; it is
 * never called statutory. `overdue` is said only where the order gives a number; `unopened` of a report alone, `returned`
 * of a letter that came back; `soon` of a measure or a request whose day is near, `due` and
 * `stillDue` of these and of what falls due of a child under watch; `unanswered` where an alarm of a
 * body rises to everybody before the time is over.
 */
export const reminderSteps = [
  'half',
  'target',
  'lastMorning',
  'twoHours',
  'overdue',
  'morning',
  'unopened',
  'returned',
  'soon',
  'due',
  'stillDue',
  'unanswered',
] as const;
export type ReminderStep = (typeof reminderSteps)[number];

/** A step that has fallen due. The key stays the same as long as the deadline does, and names no other step of the duty. */
export type DutyReminder = { key: string; step: ReminderStep; at: Date };

/** A duty as far as reminders depend on it. */
export type RemindedDuty = Pick<CaseDuty, 'state' | 'since' | 'due'> & {
  /**
   * Since when somebody can see it: the later of its beginning and of the opening of its case. Of a duty whose letter came
   * back, since when the school could know that.
   */
  shownSince: Date;
};

/** By what a school counts: its days, its hours, and its own target in minutes for what has no number in the order. */
export type SchoolClock = {
  calendar: WorkCalendar;
  hours: WorkHours;
  targetMinutes: number;
  /** Whether what nobody answers rises while there is still time: at the bodies, whose clocks run by the hour. */
  rises?: boolean;
};

/** Where a school says nothing else. The end is the one that deadlines are shown with. */
export const usualHours: WorkHours = { begins: '08:00', ends: closingTime };

const twoHours = 120;

/**
 * Every reminder of a duty that has fallen due by `now`, oldest first: half of the working time is gone; the morning of
 * the last day; two hours before its end; overdue; then every working morning (ADR 0080). A letter that came back is told
 * of at once, and then every working morning: its duty was done in time, and nothing is late anew. A duty that is settled
 * or not owed has none, and nothing that was past before anybody could see the duty is reminded of.
 */
export function remindersOf(duty: RemindedDuty, clock: SchoolClock, now: Date): DutyReminder[] {
  const plan = planOf(duty, clock);
  if (!plan) return [];
  const fallen = plan.filter(({ at }) => at <= now);
  if (plan.length > fallen.length) return fallen;
  for (let at = nextMorning(lastOf(plan, duty)); at <= now; at = nextMorning(at)) fallen.push(morningAt(at));
  return fallen;

  function nextMorning(moment: Date): Date {
    return morningAfter(moment, clock.calendar, clock.hours);
  }
}

/**
 * The one to send now: the latest that has fallen due. After a weekend without power the ones before it are past, and a
 * person is told once where the duty stands. Null where none has fallen due.
 */
export function latestReminder(duty: RemindedDuty, clock: SchoolClock, now: Date): DutyReminder | null {
  const plan = planOf(duty, clock);
  if (!plan) return null;
  const planned = plan.findLast(({ at }) => at <= now) ?? null;
  const last = lastOf(plan, duty);
  if (now <= last) return planned;
  const morning = morningBy(now, clock.calendar, clock.hours);
  return morning > last ? morningAt(morning) : planned;
}

/**
 * The next moment after `now` at which a reminder of this duty falls due, as everything stands; null where none does. The
 * clock need not look at the duty before.
 */
export function nextReminderAt(duty: RemindedDuty, clock: SchoolClock, now: Date): Date | null {
  const plan = planOf(duty, clock);
  if (!plan) return null;
  const last = lastOf(plan, duty);
  return (
    plan.find(({ at }) => at > now)?.at ?? morningAfter(now > last ? now : last, clock.calendar, clock.hours)
  );
}

/** After its last planned step a duty is reminded of on every working morning. */
const lastOf = (plan: readonly DutyReminder[], { shownSince }: RemindedDuty): Date =>
  plan.at(-1)?.at ?? shownSince;

/** The steps before the mornings, in the order of time; null where nothing is reminded of. */
function planOf(duty: RemindedDuty, clock: SchoolClock): DutyReminder[] | null {
  if (duty.state === 'returned')
    return [stepsFor(duty.shownSince.toISOString())('returned', duty.shownSince)];
  if (duty.state !== 'open' && duty.state !== 'question') return null;
  return (
    planFor(duty, clock)
      ?.filter(({ at }) => at > duty.shownSince)
      .toSorted((a, b) => a.at.getTime() - b.at.getTime())
      // Of two at one moment the later in the plan says more.
      .filter(({ at }, i, all) => all[i + 1]?.at.getTime() !== at.getTime()) ?? null
  );
}

function planFor({ due, since, shownSince }: RemindedDuty, clock: SchoolClock): DutyReminder[] | null {
  switch (due.kind) {
    case 'workingDays':
      return inWorkingDays(due, since, clock);
    case 'duration':
      return byTheClock(since, due.at, clock);
    case 'immediate':
      return byOwnTarget(shownSince, clock);
    case 'external':
    case 'continuous':
    case 'none':
      return null;
  }
}

/** Steps whose keys end with the deadline they belong to. */
const stepsFor = (deadline: string) => (step: ReminderStep, at: Date) => ({
  key: `${step}/${deadline}`,
  step,
  at,
});

function inWorkingDays(
  { lastDay, practicalAt, outerAt }: DueDate & { kind: 'workingDays' },
  since: Date,
  { calendar, hours }: SchoolClock,
): DutyReminder[] {
  const step = stepsFor(lastDay);
  return [
    step('half', halfwayInWork(since, practicalAt, calendar, hours)),
    step('lastMorning', atTime(lastDay, hours.begins)),
    step('twoHours', addMinutes(practicalAt, -twoHours)),
    step('overdue', new Date(outerAt.getTime() + 1)),
  ];
}

/**
 * Hours of the clock, day and night: half of them, three quarters where it rises, two hours before their end where they are
 * longer than four.
 */
function byTheClock(since: Date, end: Date, { rises }: SchoolClock): DutyReminder[] {
  const minutes = (end.getTime() - since.getTime()) / 60_000;
  const step = stepsFor(end.toISOString());
  return [
    step('half', addMinutes(since, minutes / 2)),
    ...(rises ? [step('unanswered', addMinutes(since, (minutes * 3) / 4))] : []),
    ...(minutes > 2 * twoHours ? [step('twoHours', addMinutes(end, -twoHours))] : []),
    step('overdue', new Date(end.getTime() + 1)),
  ];
}

/** "Дереу" has no end to count down to: the school's own target, and once more before the end of that day's work. */
function byOwnTarget(
  shownSince: Date,
  { calendar, hours, targetMinutes, rises }: SchoolClock,
): DutyReminder[] {
  const step = stepsFor(shownSince.toISOString());
  const target = addMinutes(shownSince, targetMinutes);
  const day = dayOf(target);
  const lastCall = addMinutes(atTime(day, hours.ends), -twoHours);
  const isAhead = calendar.isWorking(day) && lastCall > target;
  return [
    step('target', target),
    ...(rises ? [step('unanswered', addMinutes(target, targetMinutes))] : []),
    ...(isAhead ? [step('twoHours', lastCall)] : []),
  ];
}

const morningAt = (at: Date): DutyReminder => ({ key: `morning/${dayOf(at)}`, step: 'morning', at });
