import { insertAbsence, markBack, readAbsences, readStaff } from '@qorgan/data';
import { can, checkDays, comeBack, dayOf, ok, refuse, type Absence, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/**
 * Writes down that a head or a deputy is away on these days, both included. From the first of them on the next deputy
 * acts for an absent head; nobody loses a right by it. By the person themself, the head or an administrator. Refuses
 * days that run backwards (`untilBeforeFrom`) and whoever is neither head nor deputy (`wrongState`).
 */
export const recordAbsence = (
  ctx: Context,
  { memberId, from, until }: { memberId: string } & Pick<Absence, 'until'> & { from: Absence['from'] },
): Promise<Result<{ id: string }>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const { organisationId } = ctx.actor;
    const seat = (await readStaff(tx, organisationId)).find((one) => one.memberId === memberId);
    if (!seat || !can(ctx.actor, 'absence.record', { organisationId, memberId }))
      return deny('absence.record', { type: 'member', id: memberId });
    if (!seat.roles.some((role) => role === 'head' || role === 'deputy'))
      return refuse({ kind: 'wrongState', is: 'noLeader', needs: 'leader' });
    const checked = checkDays({ from, until });
    if (!checked.ok) return checked;

    const id = ctx.newId();
    const written = { recordedAt: ctx.now, recordedBy: ctx.actor.memberId };
    await insertAbsence(tx, { id, organisationId, memberId, from, until, backOn: null, ...written });
    await record({
      type: 'absenceRecorded',
      subject: { type: 'member', id: memberId },
      details: { from, until: until ?? '' },
    });
    return ok({ id });
  });

/**
 * Somebody is back earlier than was written, from today on; an absence still to come is called off. Both days stay on
 * record. By whoever may write an absence down. Refuses one that is over (`wrongState`).
 */
export const endAbsence = (ctx: Context, absenceId: string): Promise<Result<void>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const { organisationId, memberId: by } = ctx.actor;
    const absence = (await readAbsences(tx, organisationId)).find(({ id }) => id === absenceId);
    if (!absence || !can(ctx.actor, 'absence.record', absence)) return deny('absence.record');
    const back = comeBack(absence, dayOf(ctx.now));
    if (!back.ok) return back;

    const { backOn } = back.value;
    if (!(await markBack(tx, absenceId, { backOn, at: ctx.now, by })))
      return refuse({ kind: 'changedMeanwhile' });
    await record({
      type: 'absenceEnded',
      subject: { type: 'member', id: absence.memberId },
      details: { from: absence.from, until: absence.until ?? '', backOn },
    });
    return ok(undefined);
  });
