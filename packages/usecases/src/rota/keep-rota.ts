import { insertShifts, lockShift, readStaff, takeShiftBack } from '@qorgan/data';
import { breaks, can, isToCome, ok, refuse, shiftsOver, type NewShifts, type Result } from '@qorgan/domain';
import { act, workSettings } from '../act.ts';
import type { Context } from '../context.ts';

/**
 * Enters who is on duty on a stretch of days, as many shifts as it makes; they may overlap others. By the head of the body
 * or its administrator. Refuses whoever does not receive here (`noReceiver`) and days as `shiftsOver` does.
 */
export const enterShifts = (
  ctx: Context,
  { memberId, ...stretch }: NewShifts & { memberId: string },
): Promise<Result<{ count: number }>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'rota.keep', { organisationId })) return deny('rota.keep');
    const seat = (await readStaff(tx, organisationId)).find((one) => one.memberId === memberId);
    if (!seat?.roles.includes('receiver')) return breaks('noReceiver');
    const spans = shiftsOver(stretch, await workSettings(tx, organisationId), ctx.now);
    if (!spans.ok) return spans;
    const written = { recordedAt: ctx.now, recordedBy: ctx.actor.memberId };
    await insertShifts(
      tx,
      spans.value.map((span) => ({ ...span, ...written, id: ctx.newId(), organisationId, memberId })),
    );
    await record({
      type: 'shiftsEntered',
      subject: { type: 'member', id: memberId },
      details: { from: stretch.from, until: stretch.until, hours: stretch.hours.kind },
    });
    return ok({ count: spans.value.length });
  });

/** Takes a shift back that is on or still to come: it counts until now, and stays on record. Refuses one that is over. */
export const takeBackShift = (ctx: Context, shiftId: string): Promise<Result<void>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const { organisationId, memberId: by } = ctx.actor;
    if (!can(ctx.actor, 'rota.keep', { organisationId })) return deny('rota.keep');
    const shift = await lockShift(tx, shiftId);
    if (!shift) return refuse({ kind: 'notFound' });
    if (!isToCome(shift, ctx.now)) return refuse({ kind: 'wrongState', is: 'over', needs: 'running' });
    await takeShiftBack(tx, shiftId, { at: ctx.now, memberId: by });
    await record({
      type: 'shiftWithdrawn',
      subject: { type: 'member', id: shift.memberId },
      details: { from: shift.from.toISOString(), until: shift.until.toISOString() },
    });
    return ok(undefined);
  });
