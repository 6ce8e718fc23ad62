import type { IsoDate } from '@qorgan/statute';
import { can, type SubjectOf } from '../access/can.ts';
import { leadersOn } from '../staff/leaders-on.ts';
import { actorOn, type StaffSeat } from '../staff/staff-seat.ts';

/** By what way a reminder reaches somebody. */
export const reminderChannels = ['portal', 'email', 'push'] as const;
export type ReminderChannel = (typeof reminderChannels)[number];

/**
 * Who is reminded of a case on this day, by their member ids: the head; whoever acts for a head who is away; of what
 * concerns the head, and where there is none, every deputy who may see it. Those who are away only where nobody else is
 * left, and nobody whom it concerns ever. The only place where these people are chosen.
 */
export function remindedOf(
  staff: readonly StaffSeat[],
  subject: SubjectOf<'case.work'>,
  day: IsoDate,
): string[] {
  const leading = leadersOn(staff, day).filter(({ seat }) => can(actorOn(seat, day), 'case.work', subject));
  const there = leading.filter(({ isThere }) => isThere);
  const left = there.length > 0 ? there : leading;
  const first = left.filter(
    ({ post }) => post === 'head' || (post === 'actingHead' && !subject.concernsHead),
  );
  return (first.length > 0 ? first : left).map(({ seat }) => seat.memberId);
}
