import {
  markSeen,
  pupilsById,
  readMyReminders,
  readUnopened,
  readWatchEntries,
  type ReminderRow,
  type Seals,
  type Tx,
} from '@qorgan/data';
import {
  arrivalKinds,
  type AlarmSubject,
  type Arrival,
  attentionOf,
  can,
  watchReminders,
  type BodyDuty,
  type BodyDutyId,
  type CaseDuty,
  type CaseDutyId,
  type ReminderStep,
  type WatchTask,
} from '@qorgan/domain';
import { act, workSettings } from '../act.ts';
import type { Context } from '../context.ts';
import { bodyDutiesNow } from './body-duties-now.ts';
import { dutiesNow, type DutyOutline } from './duties-now.ts';
import { bodyClock } from './body-clock.ts';
import { thingsNow } from './things-now.ts';

/** What waits for somebody, without the child: the page it leads to shows whom it is about. */
export type MyReminder = {
  id: string;
  step: ReminderStep;
  dueAt: Date;
  isNew: boolean;
} & (
  | {
      about: 'duty';
      caseId: string;
      caseNumber: number;
      duty: CaseDutyId;
      /** When the duty itself falls due. */
      due: CaseDuty['due'];
      /** The order's own time is over; never said of a target of ours. */
      isOverdue: boolean;
      /** It was done, and its letter came back. */
      isReturned: boolean;
    }
  | {
      about: 'bodyCase';
      caseId: string;
      caseNumber: number;
      duty: BodyDutyId;
      due: BodyDuty['due'];
      isOverdue: boolean;
    }
  /** What has arrived and nobody has confirmed. */
  | { about: Arrival['about']; arrivalId: string }
  /** Of what has a day: to be done here, or (`caseId`) asked for by this body, which has not come to its end. */
  | { about: 'measure' | 'request'; errandId: string; caseId: string | null }
  | { about: 'report'; reportId: string; reportNumber: number }
  /** `name`: a child under watch has no number. */
  | { about: 'watch'; entryId: string; task: WatchTask; name: string }
);

/**
 * The reminders that wait for the person who acts: of each duty the latest, newest first. Duties that are done and reports that
 * were opened drop out.
 * To show them is to have seen them.
 */
export const myReminders = (ctx: Context): Promise<MyReminder[]> =>
  act(ctx, async ({ tx, seals }) => {
    const rows = await readMyReminders(tx, ctx.actor.memberId);
    const waiting = await stillWaiting(ctx, tx, seals, rows);
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
    return (await stillWaiting(ctx, tx, seals, rows)).filter(({ isNew }) => isNew).length;
  });

async function stillWaiting(
  ctx: Context,
  tx: Tx,
  seals: Seals,
  rows: readonly ReminderRow[],
): Promise<MyReminder[]> {
  const clock = await workSettings(tx, ctx.actor.organisationId);
  const mine = { memberId: ctx.actor.memberId };
  const duties = (
    await dutiesNow(tx, seals, clock, { ids: unique(rows.map(({ caseId }) => caseId)) })
  ).filter(
    ({ state, file }) =>
      (state === 'open' || state === 'question' || state === 'returned') &&
      can(ctx.actor, 'reminder.read', { ...file, ...mine }),
  );
  const reports = (await readUnopened(tx, { ids: unique(rows.map(({ reportId }) => reportId)) })).filter(
    (report) => can(ctx.actor, 'reminder.read', { ...report, ...mine }),
  );
  const told = ({ id, step, dueAt, seenAt }: ReminderRow) => ({ id, step, dueAt, isNew: !seenAt });
  const latest = (is: (row: ReminderRow) => boolean) => rows.filter(is).slice(0, 1).map(told);
  const waiting: MyReminder[] = [
    ...duties.flatMap((duty) =>
      latest((row) => isOf(row, duty)).map((reminder) => ({
        ...{ about: 'duty' as const, caseId: duty.file.id, caseNumber: duty.file.number },
        ...{ duty: duty.id, due: duty.due, ...reminder },
        isOverdue: attentionOf(duty, ctx.now, clock.targetMinutes) === 'overdue',
        isReturned: duty.state === 'returned',
      })),
    ),
    ...reports.flatMap(({ id, number }) =>
      latest((row) => row.reportId === id).map((reminder) => ({
        ...{ about: 'report' as const, reportId: id, reportNumber: number, ...reminder },
      })),
    ),
  ];
  waiting.push(...(await watchWaiting(ctx, tx, seals, { rows, clock })));
  waiting.push(...(await bodyWaiting(ctx, tx, seals, rows)));
  waiting.push(...(await thingsWaiting(ctx, tx, seals, rows)));
  return waiting.toSorted((a, b) => b.dueAt.getTime() - a.dueAt.getTime());
}

/** What is due of the children over whom the person who acts keeps watch: of each task the latest that was told. */
async function watchWaiting(
  ctx: Context,
  tx: Tx,
  seals: Seals,
  { rows, clock }: { rows: readonly ReminderRow[]; clock: Awaited<ReturnType<typeof workSettings>> },
): Promise<MyReminder[]> {
  if (rows.every(({ entryId }) => entryId === null)) return [];
  const mine = { memberId: ctx.actor.memberId };
  const entries = (await readWatchEntries(tx, { which: 'living' })).filter((entry) =>
    can(ctx.actor, 'watch.readReminder', { ...entry, ...mine }),
  );
  const pupils = await pupilsById(
    tx,
    seals,
    entries.map(({ pupilId }) => pupilId),
  );
  return entries.flatMap((entry) =>
    watchReminders(entry, clock, ctx.now).flatMap(({ task, key }) => {
      const row = rows.find((one) => one.entryId === entry.id && one.key === key);
      if (!row) return [];
      const { id, step, dueAt, seenAt } = row;
      const name = pupils.get(entry.pupilId)?.name ?? '';
      return [{ id, step, dueAt, isNew: !seenAt, about: 'watch' as const, entryId: entry.id, task, name }];
    }),
  );
}

/** The open duties of the person's body on its cases: of each the latest that was told. */
async function bodyWaiting(
  { actor, now }: Context,
  tx: Tx,
  seals: Seals,
  rows: readonly ReminderRow[],
): Promise<MyReminder[]> {
  const ids = unique(rows.map(({ about, subjectId }) => (about === 'bodyCase' ? subjectId : null)));
  if (ids.length === 0) return [];
  const { organisationId, organisationKind, memberId } = actor;
  const clock = await bodyClock(tx, organisationId);
  const duties = await bodyDutiesNow(tx, seals, clock, { organisationKind, ids });
  return duties.flatMap(({ file, id: duty, since, due, state }) => {
    const row = rows.find((one) => one.subjectId === file.id && one.duty === duty);
    if (!row || !can(actor, 'bodyCase.readReminder', { ...file, memberId })) return [];
    const { id, step, dueAt, seenAt } = row;
    const isOverdue = attentionOf({ state, since, due }, now, clock.targetMinutes) === 'overdue';
    const reminder = { id, step, dueAt, isNew: !seenAt };
    const about = { about: 'bodyCase' as const, caseId: file.id, caseNumber: file.number };
    return [{ ...about, duty, due, isOverdue, ...reminder }];
  });
}

const isArrival = (about: AlarmSubject): about is Arrival['about'] =>
  (arrivalKinds as readonly AlarmSubject[]).includes(about);

/** What has arrived and nobody has confirmed, and what has a day: of each the latest that the person was told. */
async function thingsWaiting(
  { actor, now }: Context,
  tx: Tx,
  seals: Seals,
  rows: readonly ReminderRow[],
): Promise<MyReminder[]> {
  const { organisationId, memberId } = actor;
  const of = rows.flatMap(({ about, subjectId }) =>
    about && about !== 'bodyCase' && subjectId ? { about, subjectId } : [],
  );
  const things = await thingsNow(tx, seals, { organisationId, now, of });
  return things.flatMap(({ about, id: thingId, caseId, may }): MyReminder[] => {
    const row = rows.find(({ subjectId }) => subjectId === thingId);
    if (!row || about === 'bodyCase' || !may().includes(memberId)) return [];
    const { id, step, dueAt, seenAt } = row;
    const reminder = { id, step, dueAt, isNew: !seenAt };
    return isArrival(about)
      ? [{ about, arrivalId: thingId, ...reminder }]
      : [{ about, errandId: thingId, caseId, ...reminder }];
  });
}

/** What was told of a duty before its letter came back is over. */
const isOf = (row: ReminderRow, { id, file, state, shownSince }: DutyOutline) =>
  row.caseId === file.id && row.duty === id && (state !== 'returned' || row.dueAt >= shownSince);

const unique = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
