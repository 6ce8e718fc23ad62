import type { SubjectOf } from '../access/can.ts';
import type { WorkCalendar } from '../deadline/work-calendar.ts';
import { addMinutes, dayOf, timeOf } from '../kernel/day.ts';
import { recipientsOf } from '../staff/leaders-on.ts';
import type { StaffSeat } from '../staff/staff-seat.ts';
import type { SchoolClock } from './reminders-of.ts';
import { morningBy, type WorkHours } from './working-time.ts';

/** Minutes until a report that nobody has opened alarms, in school hours and outside of them. The school's own. */
export type UnopenedTarget = { inHours: number; outside: number };

export type UnopenedReport = SubjectOf<'report.triage'> & { receivedAt: Date; dangerNow: boolean };

/** One person who is to be alarmed, and when that fell due. */
export type Alarm = { memberId: string; key: string; at: Date };

/**
 * Everybody who is to have been alarmed by `now` of a report that nobody has opened: after the school's target the head,
 * or whoever acts for one; after the same time again the first deputy; after the same again every deputy; and then all of
 * them on every working morning. Danger to life alarms all at once. Only those who may see the report, and each once,
 * however late the clock is (ADR 0082).
 */
export function unopenedAlarms(
  report: UnopenedReport,
  staff: readonly StaffSeat[],
  clock: Pick<SchoolClock, 'calendar' | 'hours'> & { unopened: UnopenedTarget },
  now: Date,
): Alarm[] {
  const recipients = recipientsOf(report, staff, dayOf(now));
  const leading = recipients.filter(({ post, isThere }) => isThere && post !== 'deputy');
  const first = leading.length > 0 ? leading : recipients.slice(0, 1);
  const others = recipients.filter((leader) => !first.includes(leader));

  const wait = isWorkTime(report.receivedAt, clock.calendar, clock.hours)
    ? clock.unopened.inHours
    : clock.unopened.outside;
  const after = (times: number) =>
    report.dangerNow ? report.receivedAt : addMinutes(report.receivedAt, times * wait);
  const alarms = [
    ...first.map(({ seat }) => ({ memberId: seat.memberId, at: after(1) })),
    ...others.map(({ seat }, i) => ({ memberId: seat.memberId, at: after(i === 0 ? 2 : 3) })),
  ].map((alarm) => ({ ...alarm, key: 'unopened' }));

  const last = after(3);
  const morning = morningBy(now, clock.calendar, clock.hours);
  const again =
    morning > last
      ? recipients.map(({ seat }) => ({
          memberId: seat.memberId,
          at: morning,
          key: `unopened/${dayOf(morning)}`,
        }))
      : [];
  return [...alarms.filter(({ at }) => at <= now && again.length === 0), ...again];
}

/** Whether people are at work at that moment. */
export function isWorkTime(moment: Date, calendar: WorkCalendar, { begins, ends }: WorkHours): boolean {
  const time = timeOf(moment);
  return calendar.isWorking(dayOf(moment)) && begins <= time && time < ends;
}
