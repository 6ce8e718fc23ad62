import {
  inContext,
  readSchoolIds,
  readStaff,
  readUnopened,
  readWatchOutlines,
  writeClockBeat,
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
  type StaffSeat,
  type WatchOutline,
} from '@qorgan/domain';
import { workSettings } from '../act.ts';
import type { House } from '../context.ts';
import type { Outbox } from './carrier.ts';
import { dutiesNow, type DutyOutline } from './duties-now.ts';
import { tickWoken } from './tick-woken.ts';
import { aboutNothing, writeReminders, type Fallen } from './write-reminders.ts';

/**
 * What has fallen due by `house.now` in every school becomes a reminder for each person and channel, once and only once,
 * with the job that delivers it in the same transaction. Any number of clocks may do this at the same time, and whatever
 * was missed while none ran is caught up with: of each duty only where it stands now. A report that nobody has opened
 * alarms in the same way, and what falls due of a child under watch is told. Beyond the school only what is to be looked at
 * is looked at (`tickWoken`). An organisation that fails does not hold up the others; it is told at the end by throwing.
 * That the round came to its end is noted. Answers with how many reminders are new.
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
  const woken = await tickWoken(house, outbox);
  written += woken.written;
  failures.push(...woken.failures);
  await inContext(house.db, { purpose: 'clock' }, (tx) => writeClockBeat(tx, house.now));
  if (failures.length > 0)
    throw new AggregateError(failures, 'Some organisations have to wait for the next round.');
  return written;
}

const tickFor = (house: House, outbox: Outbox, organisationId: string): Promise<number> =>
  inContext(house.db, { purpose: 'clock', organisationId }, async (tx) =>
    writeReminders(tx, house, outbox, { organisationId, fallen: await fallenDue(tx, house, organisationId) }),
  );

/** Every reminder that somebody of a school should have by now, whether they have it or not. */
async function fallenDue(tx: Tx, house: House, organisationId: string): Promise<Fallen[]> {
  const seals = await house.vault.of(tx, organisationId);
  const clock = await workSettings(tx, organisationId);
  const staff = await readStaff(tx, organisationId);
  return [
    ...dutiesFallen(await dutiesNow(tx, seals, clock), staff, clock, house.now),
    ...reportsUnopened(await readUnopened(tx), staff, clock, house.now),
    ...watchFallen(await readWatchOutlines(tx), staff, clock, house.now),
  ];
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
    const about = { ...aboutNothing, caseId: duty.file.id, duty: duty.id };
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
      ...{ ...aboutNothing, memberId, reportId: report.id },
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
        ...{ ...aboutNothing, memberId, entryId: entry.id },
        ...{ key, step, dueAt },
      })),
    ),
  );
