import {
  appendAudit,
  inContext,
  lockMessage,
  markDelivered,
  markDropped,
  markMailRefused,
  readMailAddress,
  readStaff,
  type ReminderRow,
  type Seals,
  type Tx,
} from '@qorgan/data';
import { dayOf, latestReminder, remindedOf } from '@qorgan/domain';
import type { House } from '../context.ts';
import type { Carriers, Mail, ReminderJob } from './carrier.ts';
import { dutiesNow, schoolClock } from './duties-now.ts';

/**
 * Delivers one message, if what it tells of still waits: a duty that is done, or a person who no longer leads, drops out.
 * Safe to call again at any time; what was delivered is not delivered twice. In the portal it is delivered by being
 * marked. Mail goes out between two transactions, because on an embedded database a transaction that waits for a mail
 * server would make every page wait with it: only where the process dies between the server's "250" and the mark is the
 * same mail sent again, under the same Message-ID (ADR 0080). Throws where it is to be tried again.
 */
export async function deliverReminder(house: House, carriers: Carriers, job: ReminderJob): Promise<void> {
  const context = { purpose: 'clock', organisationId: job.organisationId } as const;
  const ready = await inContext(house.db, context, (tx) => prepare(tx, house, carriers, job));
  if (!ready) return;
  const outcome = await carriers.mail!.send(ready.mail);
  await inContext(house.db, context, async (tx) => {
    if (outcome === 'sent') return delivered(tx, house, ready.rows);
    await markMailRefused(tx, ready.memberId, house.now);
    await markDropped(tx, idsOf(ready.rows), 'refused', house.now);
  });
}

type Ready = { mail: Mail; rows: ReminderRow[]; memberId: string };

/** Drops what is not to be told any more, marks what the portal shows, and answers with the mail that is left to send. */
async function prepare(
  tx: Tx,
  house: House,
  carriers: Carriers,
  { organisationId, messageId }: ReminderJob,
): Promise<Ready | null> {
  const seals = await house.vault.of(tx, organisationId);
  const rows = await stillWaiting(tx, seals, house, await lockMessage(tx, messageId));
  const [first] = rows;
  if (!first) return null;
  if (first.channel === 'portal') {
    await delivered(tx, house, rows);
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

async function stillWaiting(
  tx: Tx,
  seals: Seals,
  house: House,
  rows: readonly ReminderRow[],
): Promise<ReminderRow[]> {
  const [first] = rows;
  if (!first) return [];
  const clock = await schoolClock(tx, first.organisationId);
  const ids = rows.flatMap(({ caseId }) => caseId ?? []);
  const duties = await dutiesNow(tx, seals, clock, { ids });
  const staff = await readStaff(tx, first.organisationId);
  const waiting: ReminderRow[] = [];
  for (const row of rows) {
    const duty = duties.find(({ id, file }) => id === row.duty && file.id === row.caseId);
    const reminded = duty ? remindedOf(staff, duty.file, dayOf(house.now)) : [];
    const why = whyNot(row, reminded, duty && latestReminder(duty, clock, house.now)?.key);
    if (why) await markDropped(tx, [row.id], why, house.now);
    else waiting.push(row);
  }
  return waiting;
}

function whyNot(
  { memberId, key }: ReminderRow,
  reminded: readonly string[],
  latestKey: string | undefined,
): ReminderRow['droppedWhy'] {
  if (latestKey === undefined) return 'settled';
  if (!reminded.includes(memberId)) return 'notTheirs';
  return latestKey === key ? null : 'superseded';
}

async function delivered(tx: Tx, house: House, rows: readonly ReminderRow[]): Promise<void> {
  const marked = new Set(await markDelivered(tx, idsOf(rows), house.now));
  const byCase = Map.groupBy(
    rows.filter(({ id }) => marked.has(id)),
    ({ caseId }) => caseId!,
  );
  for (const [caseId, told] of byCase) {
    const { organisationId, memberId, channel } = told[0]!;
    await appendAudit(tx, house.vault, {
      ...{ organisationId, actorId: null, at: house.now, requestId: house.requestId },
      type: 'reminderDelivered',
      subject: { type: 'case', id: caseId },
      details: { to: memberId, channel, reminders: told.map(({ duty, key }) => `${duty} ${key}`) },
    });
  }
}

const idsOf = (rows: readonly ReminderRow[]) => rows.map(({ id }) => id);
