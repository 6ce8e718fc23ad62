import { byUrgency } from '../case/attention.ts';
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

/**
 * The duties of a case as its desk lists them: the most urgent first, but before all of them whether the child's life is in
 * danger and what is done about it (12.4), which has no number of hours and must not stand below what has one. The plan,
 * for which the order states no time, stands after the assessment on the basis of which it is drawn up (22), as long as
 * that is owed.
 */
export const bodyDutiesInOrder = <D extends BodyDuty>(
  duties: readonly D[],
  now: Date,
  internalTargetMinutes: number,
): D[] => threatFirst(planAfterAssessment(duties.toSorted(byUrgency(now, internalTargetMinutes))));

function threatFirst<D extends BodyDuty>(sorted: D[]): D[] {
  const isOwed = ({ id, state }: D) => id === 'p12.4.threat' && (state === 'open' || state === 'question');
  return [...sorted.filter(isOwed), ...sorted.filter((duty) => !isOwed(duty))];
}

function planAfterAssessment<D extends BodyDuty>(sorted: D[]): D[] {
  const plan = sorted.find(({ id }) => id === 'p22.plan');
  const assessment = sorted.find(({ id, state }) => id === 'p21.assessment' && state === 'open');
  if (!plan || !assessment || sorted.indexOf(plan) > sorted.indexOf(assessment)) return sorted;
  const others = sorted.filter((duty) => duty !== plan);
  return others.toSpliced(others.indexOf(assessment) + 1, 0, plan);
}
