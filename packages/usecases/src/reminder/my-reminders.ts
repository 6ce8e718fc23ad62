import { markSeen, readMyReminders, type ReminderRow, type Seals, type Tx } from '@qorgan/data';
import { attentionOf, can, type CaseDuty, type CaseDutyId, type ReminderStep } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { dutiesNow, schoolClock } from './duties-now.ts';

/** What waits for somebody, without the child: the case's own page shows whom it is about. */
export type MyReminder = {
  id: string;
  caseId: string;
  caseNumber: number;
  duty: CaseDutyId;
  step: ReminderStep;
  dueAt: Date;
  /** When the duty itself falls due. */
  due: CaseDuty['due'];
  /** The order's own time is over; never said of a target of ours. */
  isOverdue: boolean;
  isNew: boolean;
};

/**
 * The reminders that wait for the person who acts: of each duty the latest, newest first. Duties that are done drop out.
 * To show them is to have seen them.
 */
export const myReminders = (ctx: Context): Promise<MyReminder[]> =>
  act(ctx, async ({ tx, seals }) => {
    const rows = await readMyReminders(tx, ctx.actor.memberId);
    const waiting = await withDuties(ctx, tx, seals, rows);
    await markSeen(
      tx,
      rows.filter(({ seenAt }) => !seenAt).map(({ id }) => id),
      ctx.now,
    );
    return waiting;
  });

/** How many of them the person who acts has not seen yet. Shows nothing, and so is no look at them. */
export const countNewReminders = (ctx: Context): Promise<number> =>
  act(ctx, async ({ tx, seals }) => {
    const rows = await readMyReminders(tx, ctx.actor.memberId);
    if (rows.every(({ seenAt }) => seenAt)) return 0;
    return (await withDuties(ctx, tx, seals, rows)).filter(({ isNew }) => isNew).length;
  });

async function withDuties(
  ctx: Context,
  tx: Tx,
  seals: Seals,
  rows: readonly ReminderRow[],
): Promise<MyReminder[]> {
  const clock = await schoolClock(tx, ctx.actor.organisationId);
  const ids = [...new Set(rows.flatMap(({ caseId }) => caseId ?? []))];
  const open = (await dutiesNow(tx, seals, clock, { ids })).filter(
    ({ state, file }) =>
      (state === 'open' || state === 'question') &&
      can(ctx.actor, 'reminder.read', { ...file, memberId: ctx.actor.memberId }),
  );
  return open
    .flatMap((duty) => {
      const { id, file, due } = duty;
      const latest = rows.find((row) => row.caseId === file.id && row.duty === id);
      if (!latest) return [];
      const { step, dueAt, seenAt } = latest;
      return {
        ...{ id: latest.id, step, dueAt, due, isNew: !seenAt },
        isOverdue: attentionOf(duty, ctx.now, clock.targetMinutes) === 'overdue',
        ...{ caseId: file.id, caseNumber: file.number, duty: id },
      };
    })
    .toSorted((a, b) => b.dueAt.getTime() - a.dueAt.getTime());
}
