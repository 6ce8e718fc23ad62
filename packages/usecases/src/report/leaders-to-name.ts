import { namesOf, readStaff } from '@qorgan/data';
import { can, dayOf, leadersOn, type LeaderPost } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** Somebody who leads the school, by name, for the form of a report. */
export type LeaderToName = { memberId: string; name: string; post: LeaderPost };

/**
 * Those who lead the school, whom a reporter may name as concerned: the head, then the deputies in their order, also
 * one who is out of their dates today and may be a deputy again tomorrow. Nothing of who is away, but who acts for the
 * head. Empty for whoever may not report.
 */
export const leadersToName = (ctx: Context): Promise<readonly LeaderToName[]> =>
  act(ctx, async ({ tx, seals }) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'report.create', { organisationId })) return [];
    const staff = await readStaff(tx, organisationId);
    const leaders = leadersOn(staff, dayOf(ctx.now));
    const others = staff
      .filter(({ roles }) => roles.includes('deputy'))
      .filter((seat) => !leaders.some((leader) => leader.seat === seat))
      .map((seat) => ({ seat, post: 'deputy' as const }));
    const names = await namesOf(
      tx,
      seals,
      staff.map(({ memberId }) => memberId),
    );
    return [...leaders, ...others]
      .toSorted((a, b) => Number(b.post === 'head') - Number(a.post === 'head'))
      .map(({ seat, post }) => ({ memberId: seat.memberId, name: names.get(seat.memberId) ?? '', post }));
  });
