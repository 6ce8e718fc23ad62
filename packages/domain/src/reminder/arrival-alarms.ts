import { can } from '../access/can.ts';
import type { Actor } from '../access/actor.ts';
import { addMinutes, dayOf } from '../kernel/day.ts';
import { actorOn } from '../staff/staff-seat.ts';
import { thereOrLeft, type BodyPeople } from './body-alarms.ts';
import type { DutyReminder, ReminderStep, SchoolClock } from './reminders-of.ts';
import { isWorkTime, type UnopenedTarget } from './unopened.ts';
import { morningAfter, morningBy } from './working-time.ts';

/** What arrives at a body: a letter of a school, what another body passed on, and a referral of another system. */
export const arrivalKinds = ['referral', 'onward', 'foreign'] as const;

/** One of them that nobody has confirmed: when it came and whom it concerns. */
export type Arrival = {
  about: (typeof arrivalKinds)[number];
  id: string;
  organisationId: string;
  arrivedAt: Date;
  concernsHead: boolean;
  concerns: readonly string[];
};

export type ArrivalClock = Pick<SchoolClock, 'calendar' | 'hours'> & { unopened: UnopenedTarget };

/**
 * The latest alarm of an arrival that has fallen due by `now`, and when the next one does. After the organisation's own
 * target for what nobody has opened, in its hours or outside of them; after the same time again it rises; then anew on every
 * working morning. The clocks of the order run since it arrived, whoever opens it when (ADR 0131).
 */
export function arrivalAlarm(
  { arrivedAt }: Pick<Arrival, 'arrivedAt'>,
  { calendar, hours, unopened }: ArrivalClock,
  now: Date,
): { latest: DutyReminder | null; next: Date } {
  const wait = isWorkTime(arrivedAt, calendar, hours) ? unopened.inHours : unopened.outside;
  const plan = (['unopened', 'unanswered'] as const).map((step, i) => ({
    ...{ key: step, step },
    at: addMinutes(arrivedAt, (i + 1) * wait),
  }));
  const last = plan.at(-1)!.at;
  const next = plan.find(({ at }) => at > now)?.at ?? morningAfter(now, calendar, hours);
  const morning = morningBy(now, calendar, hours);
  if (morning > last)
    return { latest: { key: `morning/${dayOf(morning)}`, step: 'morning', at: morning }, next };
  return { latest: plan.findLast(({ at }) => at <= now) ?? null, next };
}

/** Everybody who may confirm it at its recipient, whoever's turn it is; never a person whom it concerns. */
export function mayConfirm(
  { staff, day }: Pick<BodyPeople, 'staff' | 'day'>,
  { about, concerns, concernsHead, organisationId }: Arrival,
  recipientId: string,
) {
  const subject = { organisationId, recipientId, concerns, concernsHead };
  const may = (actor: Actor) => {
    if (about === 'foreign') return can(actor, 'foreign.receive', { organisationId: recipientId });
    return about === 'referral'
      ? can(actor, 'referral.receive', { ...subject, isSent: true })
      : can(actor, 'onward.receive', { ...subject, isLive: true });
  };
  return staff.filter((seat) => !concerns.includes(seat.accountId) && may(actorOn(seat, day)));
}

/** Who is alarmed: first those on duty at this moment, or everybody who may confirm it; once it rises, everybody. */
export function arrivalAlarmed(
  people: BodyPeople,
  arrival: Arrival,
  { recipientId, step }: { recipientId: string; step: ReminderStep },
): string[] {
  const receiving = thereOrLeft(mayConfirm(people, arrival, recipientId), people.day);
  const turn = receiving.filter(({ memberId }) => people.onDuty.has(memberId));
  const told = step === 'unopened' && turn.length > 0 ? turn : receiving;
  return told.map(({ memberId }) => memberId);
}
