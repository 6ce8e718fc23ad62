import { namesOf, readAbsences, readStaff, type AbsenceRow } from '@qorgan/data';
import {
  can,
  dayOf,
  isAwayOn,
  isOver,
  leadersOn,
  ok,
  type DeputyTerm,
  type LeaderPost,
  type Result,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { hasDesk } from '../desk/has-desk.ts';

/** An absence as it is shown, and whether the person who looks may end it. */
export type AbsenceListed = Pick<AbsenceRow, 'id' | 'from' | 'until' | 'backOn' | 'recordedAt'> & {
  recordedByName: string;
  mayEnd: boolean;
};

/** Somebody who leads today, or a deputy out of their dates (`post` is null). */
export type LeaderListed = {
  memberId: string;
  name: string;
  post: LeaderPost | null;
  isThere: boolean;
  /** The absence that covers today. */
  away: AbsenceListed | null;
  term: DeputyTerm;
  /** Those that run or are still to come. */
  absences: readonly AbsenceListed[];
  past: readonly AbsenceListed[];
  /** Whether the person who looks may write an absence down. */
  mayRecord: boolean;
};

export type WhoLeads = {
  /** In the order in which they are turned to; deputies out of their dates last. */
  leaders: readonly LeaderListed[];
  /** No head and no deputy is there today. A report is taken all the same. */
  isNobodyThere: boolean;
};

/** Who leads the school today, who acts for whom, and who is away how long. For those who lead or manage the people. */
export const whoLeads = (ctx: Context): Promise<Result<WhoLeads>> =>
  act(ctx, async ({ tx, seals, deny }) => {
    const { organisationId, memberId } = ctx.actor;
    const today = dayOf(ctx.now);
    const staff = await readStaff(tx, organisationId);
    // A deputy out of their dates may still say that they are away.
    const isLeader = staff.some((seat) => seat.memberId === memberId && seat.roles.includes('deputy'));
    if (!hasDesk(ctx.actor) && !isLeader && !can(ctx.actor, 'member.manage', { organisationId }))
      return deny('member.read');

    const leading = leadersOn(staff, today);
    const others = staff.filter(
      (seat) => seat.roles.includes('deputy') && !leading.some((leader) => leader.seat === seat),
    );
    const rows = await readAbsences(tx, organisationId);
    const names = await namesOf(tx, seals, [
      ...staff.map((seat) => seat.memberId),
      ...rows.map(({ recordedBy }) => recordedBy),
    ]);
    const listed = (row: AbsenceRow): AbsenceListed => ({
      ...row,
      recordedByName: names.get(row.recordedBy) ?? '',
      mayEnd: !isOver(row, today) && can(ctx.actor, 'absence.record', row),
    });
    const leaders = [
      ...leading,
      ...others.map((seat) => ({ seat, post: null, isThere: false }) as const),
    ].map(({ seat, post, isThere }) => {
      const own = rows.filter((row) => row.memberId === seat.memberId);
      const covering = own.find((row) => isAwayOn(row, today));
      return {
        ...{ memberId: seat.memberId, name: names.get(seat.memberId) ?? '', post, isThere, term: seat.term },
        away: covering ? listed(covering) : null,
        absences: own.filter((row) => !isOver(row, today)).map(listed),
        past: own.filter((row) => isOver(row, today)).map(listed),
        mayRecord: can(ctx.actor, 'absence.record', { organisationId, memberId: seat.memberId }),
      };
    });
    return ok({ leaders, isNobodyThere: !leading.some(({ isThere }) => isThere) });
  });
