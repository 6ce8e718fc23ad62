import { namesOf, readShifts, readStaff } from '@qorgan/data';
import {
  can,
  isToCome,
  isOnDuty,
  mostShiftDays,
  ok,
  refuse,
  rotaGaps,
  type Result,
  type TimeSpan,
  type WorkHours,
} from '@qorgan/domain';
import { act, workSettings } from '../act.ts';
import type { Context } from '../context.ts';

/** A shift that is on or still to come. `counts`: whoever has it still receives here, and so is alarmed. */
export type ShiftListed = TimeSpan & { id: string; name: string; isNow: boolean; counts: boolean };

export type Rota = {
  shifts: readonly ShiftListed[];
  /** When nobody is on duty and nobody at work in the days that are looked at. */
  gaps: readonly TimeSpan[];
  gapsUntil: Date;
  /** Outside of them somebody has to be on duty. */
  hours: WorkHours;
  mayKeep: boolean;
  /** Who may be on duty, by name. */
  receivers: readonly { memberId: string; name: string }[];
};

const day = 24 * 60 * 60_000;
/** As far ahead gaps are told. */
const gapDays = 14;

/** Whether somebody may look at who is on duty at their body. */
export const readsRota = ({ actor }: Pick<Context, 'actor'>): boolean =>
  can(actor, 'rota.read', { organisationId: actor.organisationId });

/** Who is on duty at the body from now on, and when nobody is. */
export const viewRota = async (ctx: Context): Promise<Result<Rota>> => {
  if (!readsRota(ctx)) return refuse({ kind: 'notFound' });
  return act(ctx, async ({ tx, seals }) => {
    const { organisationId } = ctx.actor;
    const work = await workSettings(tx, organisationId);
    const ahead = { from: ctx.now, until: new Date(ctx.now.getTime() + 2 * mostShiftDays * day) };
    const shifts = (await readShifts(tx, organisationId, ahead)).filter((shift) => isToCome(shift, ctx.now));
    const receiving = (await readStaff(tx, organisationId)).filter(({ roles }) => roles.includes('receiver'));
    const ids = new Set(receiving.map(({ memberId }) => memberId));
    const names = await namesOf(tx, seals, [...ids, ...shifts.map(({ memberId }) => memberId)]);
    const gapsUntil = new Date(ctx.now.getTime() + gapDays * day);
    return ok({
      shifts: shifts.map((shift) => ({
        ...{ id: shift.id, from: shift.from, until: shift.until, isNow: isOnDuty(shift, ctx.now) },
        ...{ name: names.get(shift.memberId) ?? '', counts: ids.has(shift.memberId) },
      })),
      gaps: rotaGaps(
        shifts.filter(({ memberId }) => ids.has(memberId)),
        work,
        { from: ctx.now, until: gapsUntil },
      ),
      gapsUntil,
      hours: work.hours,
      mayKeep: can(ctx.actor, 'rota.keep', { organisationId }),
      receivers: [...ids].map((memberId) => ({ memberId, name: names.get(memberId) ?? '' })),
    });
  });
};
