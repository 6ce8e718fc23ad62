import { alarmAt } from '../deadline/due.ts';
import { nextReminderAt, type SchoolClock } from '../reminder/reminders-of.ts';
import type { BodyCase } from './body-case.ts';
import { bodyDutiesOf, type BodyDuty, type BodyDutyGround } from './body-duties.ts';
import type { BodyFactOutline } from './body-fact.ts';

/** When lists and the clock look at a body's case next. Derived; kept in its row so that they need not open it. */
export type BodyTimes = { nextDueAt: Date | null; wakeAt: Date | null };

/** When a duty presses: its alarm time, for "дереу" since it began; null where the order states no time. */
export const pressesAt = ({ due, since }: Pick<BodyDuty, 'due' | 'since'>): Date | null =>
  due.kind === 'immediate' ? since : alarmAt(due);

/** Since when somebody of the body could see a duty: the later of its beginning and of the opening of its case. */
export const bodyDutyShown = (
  duty: BodyDuty,
  { openedAt }: Pick<BodyCase, 'openedAt'>,
): BodyDuty & { shownSince: Date } => ({
  ...duty,
  shownSince: duty.since > openedAt ? duty.since : openedAt,
});

/**
 * The earliest time at which one of the open duties presses, and the earliest at which one is to be reminded of after
 * `now` (ADR 0133).
 */
export function bodyTimesOf(
  body: BodyDutyGround & Pick<BodyCase, 'openedAt'>,
  facts: readonly BodyFactOutline[],
  clock: SchoolClock,
  now: Date,
): BodyTimes {
  const open = bodyDutiesOf(body, facts, clock.calendar).filter(
    ({ state }) => state === 'open' || state === 'question',
  );
  return {
    nextDueAt: earliest(open.map(pressesAt)),
    wakeAt: earliest(open.map((duty) => nextReminderAt(bodyDutyShown(duty, body), clock, now))),
  };
}

function earliest(times: readonly (Date | null)[]): Date | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : new Date(Math.min(...known.map((time) => time.getTime())));
}
