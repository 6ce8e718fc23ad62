import {
  appendAudit,
  endPushSubscriptions,
  inContext,
  lockMessage,
  markDelivered,
  markDropped,
  markMailRefused,
  readMailAddress,
  readPushSubscriptions,
  readStaff,
  readUnopened,
  readWatchOutlines,
  type PushSubscription,
  type ReminderRow,
  type Seals,
  type Tx,
} from '@qorgan/data';
import {
  dayOf,
  latestReminder,
  remindedOf,
  unopenedAlarms,
  watchReminded,
  watchReminders,
} from '@qorgan/domain';
import { workSettings } from '../act.ts';
import type { House } from '../context.ts';
import type { Carriers, Mail, PushCarrier, ReminderJob } from './carrier.ts';
import { dutiesNow } from './duties-now.ts';
import { standingBeyond, type Standing } from './standing-beyond.ts';

/**
 * Delivers one message, if what it tells of still waits: a duty that is done, or a person who no longer leads, drops out.
 * Safe to call again at any time; what was delivered is not delivered twice. In the portal it is delivered by being
 * marked. Mail and push go out between two transactions, because on an embedded database a transaction that waits for a mail
 * server would make every page wait with it: only where the process dies between the server's "250" and the mark is the
 * same mail sent again, under the same Message-ID (ADR 0080). Throws where it is to be tried again.
 */
export async function deliverReminder(house: House, carriers: Carriers, job: ReminderJob): Promise<void> {
  const context = { purpose: 'clock', organisationId: job.organisationId } as const;
  const ready = await inContext(house.db, context, (tx) => prepare(tx, house, carriers, job));
  if (!ready) return;
  const then = notBefore(ready.rows, house);
  if ('browsers' in ready) {
    const pushed = await pushToAll(carriers.push!, ready);
    return inContext(house.db, context, (tx) => notePushed(tx, then, ready, pushed));
  }
  const outcome = await carriers.mail!.send(ready.mail);
  await inContext(house.db, context, async (tx) => {
    if (outcome === 'sent') return delivered(tx, then, ready.rows);
    await markMailRefused(tx, ready.memberId, then.now);
    await markDropped(tx, idsOf(ready.rows), 'refused', then.now);
  });
}

/**
 * The clock of another machine may have struck a little ahead of ours. What it wrote was due when it wrote it: judged by
 * our own time it would look settled, or past, and be dropped for good.
 */
const notBefore = (rows: readonly ReminderRow[], house: House): House => ({
  ...house,
  now: new Date(Math.max(house.now.getTime(), ...rows.map(({ createdAt }) => createdAt.getTime()))),
});

type Ready = { rows: ReminderRow[]; memberId: string } & ({ mail: Mail } | PushReady);
type PushReady = { messageId: string; browsers: PushSubscription[] };

/** Drops what is not to be told any more, marks what the portal shows, and answers with what is left to send. */
async function prepare(
  tx: Tx,
  ours: House,
  carriers: Carriers,
  { organisationId, messageId }: ReminderJob,
): Promise<Ready | null> {
  const seals = await ours.vault.of(tx, organisationId);
  const locked = await lockMessage(tx, messageId);
  const house = notBefore(locked, ours);
  const rows = await stillWaiting(tx, seals, house, locked);
  const [first] = rows;
  if (!first) return null;
  if (first.channel === 'portal') {
    await delivered(tx, house, rows);
    return null;
  }
  if (first.channel === 'push') {
    const browsers = carriers.push ? await readPushSubscriptions(tx, seals, first.memberId) : [];
    if (browsers.length > 0) return { messageId, browsers, rows, memberId: first.memberId };
    await markDropped(tx, idsOf(rows), 'off', house.now);
    return null;
  }
  const kept = await readMailAddress(tx, seals, first.memberId);
  if (!carriers.mail || !kept?.address || !kept.verifiedAt) {
    await markDropped(tx, idsOf(rows), 'off', house.now);
    return null;
  }
  const mail: Mail = { id: messageId, to: kept.address, locale: kept.locale, says: 'somethingWaits' };
  return { mail, rows, memberId: first.memberId };
}

type Pushed = { hasReached: boolean; gone: string[] };

/**
 * To every browser of one person, as one message. One that was reached is enough: where another's push service does not
 * answer, nothing is sent again to those that have it. Throws where none was reached and some may be later.
 */
async function pushToAll(carrier: PushCarrier, { messageId, browsers }: PushReady): Promise<Pushed> {
  const tried = await Promise.allSettled(
    browsers.map(({ endpoint, p256dh, auth, locale }) =>
      carrier.takes(endpoint)
        ? carrier.send({ id: messageId, endpoint, p256dh, auth, locale })
        : Promise.resolve('gone' as const),
    ),
  );
  const hasReached = tried.some((one) => one.status === 'fulfilled' && one.value === 'sent');
  const failed = tried.find((one) => one.status === 'rejected');
  if (!hasReached && failed) throw failed.reason;
  const gone = browsers.filter((_, at) => {
    const one = tried[at]!;
    return one.status === 'fulfilled' && one.value === 'gone';
  });
  return { hasReached, gone: gone.map(({ id }) => id) };
}

async function notePushed(tx: Tx, house: House, ready: Ready, { hasReached, gone }: Pushed): Promise<void> {
  await endPushSubscriptions(tx, gone, 'gone', house.now);
  if (hasReached) return delivered(tx, house, ready.rows);
  await markDropped(tx, idsOf(ready.rows), 'refused', house.now);
}

/** Drops what is done, opened, past or another's by now, and answers with the rest. */
async function stillWaiting(
  tx: Tx,
  seals: Seals,
  house: House,
  rows: readonly ReminderRow[],
): Promise<ReminderRow[]> {
  const [first] = rows;
  if (!first) return [];
  const today = dayOf(house.now);
  const clock = await workSettings(tx, first.organisationId);
  const staff = await readStaff(tx, first.organisationId);
  const duties = await dutiesNow(tx, seals, clock, { ids: rows.flatMap(({ caseId }) => caseId ?? []) });
  const reports = await readUnopened(tx, { ids: rows.flatMap(({ reportId }) => reportId ?? []) });
  const watched = await readWatchOutlines(tx, { ids: rows.flatMap(({ entryId }) => entryId ?? []) });

  const beyond = await standingBeyond(tx, seals, house, rows);

  /** Whom it is to reach now, and by which key; null where nothing waits any more. */
  const standing = (row: ReminderRow): Standing | null => {
    const { caseId, duty, reportId, entryId, key } = row;
    if (row.subjectId) return beyond(row);
    const entry = watched.find(({ id }) => id === entryId);
    if (entry) {
      const task = key.split('/')[0];
      const latest = watchReminders(entry, clock, house.now).find((one) => one.task === task);
      return latest ? { to: watchReminded(staff, entry, today), key: latest.key } : null;
    }
    const report = reports.find(({ id }) => id === reportId);
    if (report) {
      const alarms = unopenedAlarms(report, staff, clock, house.now);
      return alarms[0] ? { to: alarms.map(({ memberId }) => memberId), key: alarms[0].key } : null;
    }
    const found = duties.find(({ id, file }) => id === duty && file.id === caseId);
    const latest = found && latestReminder(found, clock, house.now);
    return latest ? { to: remindedOf(staff, found.file, today), key: latest.key } : null;
  };
  const waiting: ReminderRow[] = [];
  for (const row of rows) {
    const why = whyNot(row, standing(row));
    if (why) await markDropped(tx, [row.id], why, house.now);
    else waiting.push(row);
  }
  return waiting;
}

function whyNot({ memberId, key }: ReminderRow, now: Standing | null): ReminderRow['droppedWhy'] {
  if (!now) return 'settled';
  if (!now.to.includes(memberId)) return 'notTheirs';
  return now.key === key ? null : 'superseded';
}

async function delivered(tx: Tx, house: House, rows: readonly ReminderRow[]): Promise<void> {
  const marked = new Set(await markDelivered(tx, idsOf(rows), house.now));
  const things = Map.groupBy(
    rows.filter(({ id }) => marked.has(id)),
    ({ caseId, reportId, entryId, subjectId }) => (caseId ?? reportId ?? entryId ?? subjectId)!,
  );
  for (const [id, told] of things) {
    const { organisationId, memberId, channel, reportId, entryId, about } = told[0]!;
    const reminders = told.map(({ duty, key }) => (duty ? `${duty} ${key}` : key));
    await appendAudit(tx, house.vault, {
      ...{ organisationId, actorId: null, at: house.now, requestId: house.requestId },
      type: reportId ? 'reportAlarmed' : 'reminderDelivered',
      subject: { type: reportId ? 'report' : entryId ? 'watchEntry' : (about ?? 'case'), id },
      details: { to: memberId, channel, reminders },
    });
  }
}

const idsOf = (rows: readonly ReminderRow[]) => rows.map(({ id }) => id);
