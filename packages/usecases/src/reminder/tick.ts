import {
  identityOf,
  inContext,
  insertReminders,
  readMailSince,
  readPushSince,
  readReminderKeys,
  readSchoolIds,
  readStaff,
  readUnopened,
  readWatchOutlines,
  tellTogether,
  writeClockBeat,
  type NewReminder,
  type ReminderRow,
  type ReportOutline,
  type Tx,
} from '@qorgan/data';
import {
  dayOf,
  latestReminder,
  remindedOf,
  unopenedAlarms,
  watchReminded,
  watchReminders,
  type ReminderChannel,
  type StaffSeat,
  type WatchOutline,
} from '@qorgan/domain';
import { workSettings } from '../act.ts';
import type { House } from '../context.ts';
import type { Outbox, ReminderJob } from './carrier.ts';
import { dutiesNow, type DutyOutline } from './duties-now.ts';

/**
 * What has fallen due by `house.now` in every school becomes a reminder for each person and channel, once and only once,
 * with the job that delivers it in the same transaction. Any number of clocks may do this at the same time, and whatever
 * was missed while none ran is caught up with: of each duty only where it stands now. A report that
 * nobody has opened alarms in the same way, and what falls due of a child under watch is told. A school that fails
 * does not hold up the others; it is told at the end by throwing. That the round came to its end is noted. Answers with how many reminders are new.
 */
export async function tick(house: House, outbox: Outbox): Promise<number> {
  const schools = await inContext(house.db, { purpose: 'clock' }, readSchoolIds);
  let written = 0;
  const failures: unknown[] = [];
  for (const organisationId of schools)
    try {
      written += await tickFor(house, outbox, organisationId);
    } catch (error) {
      failures.push(error);
    }
  await inContext(house.db, { purpose: 'clock' }, (tx) => writeClockBeat(tx, house.now));
  if (failures.length > 0)
    throw new AggregateError(failures, 'Some schools have to wait for the next round.');
  return written;
}

const tickFor = (house: House, outbox: Outbox, organisationId: string): Promise<number> =>
  inContext(house.db, { purpose: 'clock', organisationId }, async (tx) => {
    const wanted = await fallenDue(tx, house, organisationId);
    const rows = await insertReminders(tx, await notYetWritten(tx, organisationId, wanted));
    const messages = Map.groupBy(rows, ({ memberId, channel }) => `${memberId} ${channel}`);
    const jobs: ReminderJob[] = [];
    for (const together of messages.values()) {
      const { id: messageId, channel } = together[0]!;
      await tellTogether(
        tx,
        messageId,
        together.map(({ id }) => id),
      );
      jobs.push({ organisationId, messageId, channel });
    }
    if (jobs.length > 0) await outbox.put(tx, jobs);
    return rows.length;
  });

type Fallen = Pick<
  NewReminder,
  'memberId' | 'caseId' | 'duty' | 'reportId' | 'entryId' | 'key' | 'step' | 'dueAt'
>;

/** Every reminder that somebody should have by now, whether they have it or not. */
async function fallenDue(tx: Tx, house: House, organisationId: string): Promise<NewReminder[]> {
  const seals = await house.vault.of(tx, organisationId);
  const clock = await workSettings(tx, organisationId);
  const staff = await readStaff(tx, organisationId);
  const fallen = [
    ...dutiesFallen(await dutiesNow(tx, seals, clock), staff, clock, house.now),
    ...reportsUnopened(await readUnopened(tx), staff, clock, house.now),
    ...watchFallen(await readWatchOutlines(tx), staff, clock, house.now),
  ];
  const since = {
    email: await readMailSince(tx, organisationId),
    push: await readPushSince(tx, organisationId),
  };
  return fallen.flatMap((one) =>
    channelsOf(since, one).map((channel) => ({
      ...one,
      ...{ id: house.newId(), organisationId, channel, createdAt: house.now },
    })),
  );
}

type Clock = Awaited<ReturnType<typeof workSettings>>;

const dutiesFallen = (
  duties: readonly DutyOutline[],
  staff: readonly StaffSeat[],
  clock: Clock,
  now: Date,
): Fallen[] =>
  duties.flatMap((duty) => {
    const reminder = latestReminder(duty, clock, now);
    if (!reminder) return [];
    const { key, step, at: dueAt } = reminder;
    const about = { caseId: duty.file.id, duty: duty.id, reportId: null, entryId: null };
    return remindedOf(staff, duty.file, dayOf(now)).map((memberId) => ({
      memberId,
      ...about,
      key,
      step,
      dueAt,
    }));
  });

const reportsUnopened = (
  reports: readonly ReportOutline[],
  staff: readonly StaffSeat[],
  clock: Clock,
  now: Date,
): Fallen[] =>
  reports.flatMap((report) =>
    unopenedAlarms(report, staff, clock, now).map(({ memberId, key, at: dueAt }) => ({
      ...{ memberId, caseId: null, duty: null, reportId: report.id, entryId: null },
      ...{ key, step: 'unopened' as const, dueAt },
    })),
  );

const watchFallen = (
  entries: readonly WatchOutline[],
  staff: readonly StaffSeat[],
  clock: Clock,
  now: Date,
): Fallen[] =>
  entries.flatMap((entry) =>
    watchReminders(entry, clock, now).flatMap(({ key, step, at: dueAt }) =>
      watchReminded(staff, entry, dayOf(now)).map((memberId) => ({
        ...{ memberId, caseId: null, duty: null, reportId: null, entryId: entry.id },
        ...{ key, step, dueAt },
      })),
    ),
  );

/** A channel somebody has only just chosen says nothing of what was due before. */
const channelsOf = (
  since: Readonly<Record<'email' | 'push', ReadonlyMap<string, Date>>>,
  { memberId, dueAt }: Fallen,
): ReminderChannel[] => {
  const chosen = (['email', 'push'] as const).filter((channel) => {
    const from = since[channel].get(memberId);
    return from !== undefined && from <= (dueAt as Date);
  });
  return ['portal', ...chosen];
};

async function notYetWritten(
  tx: Tx,
  organisationId: string,
  wanted: readonly NewReminder[],
): Promise<NewReminder[]> {
  if (wanted.length === 0) return [];
  const since = new Date(Math.min(...wanted.map(({ dueAt }) => dueAt.getTime())));
  const there = new Set((await readReminderKeys(tx, organisationId, since)).map(identityOf));
  return wanted.filter((one) => !there.has(identityOf(one as ReminderRow)));
}
