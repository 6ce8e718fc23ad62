import type { IsoDate } from '@qorgan/statute';
import { can, type SubjectOf } from '../access/can.ts';
import { actorOn, isThereOn, type StaffSeat } from './staff-seat.ts';

/**
 * `actingHead` is the deputy who stands in today because every head is away. It is never stored, and it makes nobody
 * "the head": what implicates the head goes to an acting head as to any deputy (ADR 0085).
 */
export type LeaderPost = 'head' | 'actingHead' | 'deputy';

export type Leader = { seat: StaffSeat; post: LeaderPost; isThere: boolean };

/**
 * Who leads on this day, in the order in which they are turned to: the head or whoever acts for the head, the deputies
 * who are there, and then whoever is away, the head first. Deputies stand in their order, those without one last by
 * the age of their seat; those out of their dates are not among them. Where a school has no head at all, nobody acts for one.
 */
export function leadersOn(staff: readonly StaffSeat[], day: IsoDate): readonly Leader[] {
  const heads = staff.filter(({ roles }) => roles.includes('head')).toSorted(byOrder);
  const deputies = staff
    .filter((seat) => !heads.includes(seat) && actorOn(seat, day).roles.includes('deputy'))
    .toSorted(byOrder);
  const isHeadAway = heads.length > 0 && heads.every((seat) => !isThereOn(seat, day));
  const acting = isHeadAway ? deputies.find((seat) => isThereOn(seat, day)) : undefined;
  const leader = (post: LeaderPost) => (seat: StaffSeat) => ({ seat, post, isThere: isThereOn(seat, day) });
  const leaders = [
    ...heads.map(leader('head')),
    ...deputies.map((seat) => leader(seat === acting ? 'actingHead' : 'deputy')(seat)),
  ];
  return [...leaders.filter(({ isThere }) => isThere), ...leaders.filter(({ isThere }) => !isThere)];
}

/** Who acts for the head on this day; undefined where the head is there, or nobody is. */
export const actingHeadOn = (staff: readonly StaffSeat[], day: IsoDate): Leader | undefined =>
  leadersOn(staff, day).find(({ post }) => post === 'actingHead');

/**
 * Who may see a report on this day, in the order in which they should: those whom it implicates are not among them, and
 * are never to learn of it. Empty where nobody is left: then its writer is shown the direct ways.
 */
export const recipientsOf = (
  report: SubjectOf<'report.triage'>,
  staff: readonly StaffSeat[],
  day: IsoDate,
): readonly Leader[] =>
  leadersOn(staff, day).filter(({ seat }) => can(actorOn(seat, day), 'report.triage', report));

/** Beyond every order that can be given. */
const last = 1000;
const byOrder = (a: StaffSeat, b: StaffSeat): number =>
  (a.term.order ?? last) - (b.term.order ?? last) ||
  a.since.getTime() - b.since.getTime() ||
  (a.memberId < b.memberId ? -1 : 1);
