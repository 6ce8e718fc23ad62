import {
  identityOf,
  insertReminders,
  readMailSince,
  readPushSince,
  readReminderKeys,
  tellTogether,
  type NewReminder,
  type ReminderRow,
  type Tx,
} from '@qorgan/data';
import type { ReminderChannel } from '@qorgan/domain';
import type { House } from '../context.ts';
import type { Outbox, ReminderJob } from './carrier.ts';

/** What somebody should have been told by now, whether they were or not. */
export type Fallen = Pick<
  NewReminder,
  'memberId' | 'caseId' | 'duty' | 'reportId' | 'entryId' | 'about' | 'subjectId' | 'key' | 'step' | 'dueAt'
>;

/** To be spread before what a reminder is about: it is about one thing and nothing else. */
export const aboutNothing = {
  ...{ caseId: null, duty: null, reportId: null, entryId: null },
  ...{ about: null, subjectId: null },
};

/**
 * Writes what is not written yet as a reminder for each person and channel, with the jobs that deliver it, in this one
 * transaction of the clock. What falls due together for one person goes out as one message. Answers with how many are new.
 */
export async function writeReminders(
  tx: Tx,
  house: House,
  outbox: Outbox,
  { organisationId, fallen }: { organisationId: string; fallen: readonly Fallen[] },
): Promise<number> {
  if (fallen.length === 0) return 0;
  const wanted = await throughChannels(tx, house, organisationId, fallen);
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
}

async function throughChannels(
  tx: Tx,
  house: House,
  organisationId: string,
  fallen: readonly Fallen[],
): Promise<NewReminder[]> {
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
  const since = new Date(Math.min(...wanted.map(({ dueAt }) => (dueAt as Date).getTime())));
  const there = new Set((await readReminderKeys(tx, organisationId, since)).map(identityOf));
  return wanted.filter((one) => !there.has(identityOf(one as ReminderRow)));
}
