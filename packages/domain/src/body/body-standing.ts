import { alarmAt } from '../deadline/due.ts';
import type { WorkCalendar } from '../deadline/work-calendar.ts';
import { bodyDutiesOf, type BodyDuty, type BodyDutyGround } from './body-duties.ts';
import type { BodyFactOutline } from './body-fact.ts';

/** When a duty presses: its alarm time, for "дереу" since it began; null where the order states no time. */
export const pressesAt = ({ due, since }: Pick<BodyDuty, 'due' | 'since'>): Date | null =>
  due.kind === 'immediate' ? since : alarmAt(due);

/** The earliest time at which one of the open duties presses; lists go by it and need not open a case (ADR 0133). */
export function nextDueOf(
  body: BodyDutyGround,
  facts: readonly BodyFactOutline[],
  calendar: WorkCalendar,
): Date | null {
  const times = bodyDutiesOf(body, facts, calendar)
    .filter(({ state }) => state === 'open' || state === 'question')
    .map(pressesAt)
    .filter((time) => time !== null);
  return times.length === 0 ? null : new Date(Math.min(...times.map((time) => time.getTime())));
}
