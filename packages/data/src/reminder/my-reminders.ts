import type { Tx } from '../schema.ts';
import type { ReminderRow } from './reminders.ts';

/** What was delivered to a member in the portal, newest first. What they may not see any more is not there. */
export const readMyReminders = (tx: Tx, memberId: string): Promise<ReminderRow[]> =>
  tx
    .selectFrom('reminder')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('channel', '=', 'portal')
    .where('deliveredAt', 'is not', null)
    .orderBy('dueAt', 'desc')
    .orderBy('id')
    .limit(1000)
    .execute();

/** Notes that a member has seen these. */
export async function markSeen(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('reminder')
    .set({ seenAt: at })
    .where('id', 'in', [...ids])
    .where('seenAt', 'is', null)
    .execute();
}

/** Who was alarmed of a report, by what way and when, for those who lead; the first first. */
export const readAlarms = (
  tx: Tx,
  reportId: string,
): Promise<Pick<ReminderRow, 'memberId' | 'channel' | 'key' | 'dueAt' | 'deliveredAt'>[]> =>
  tx
    .selectFrom('reminder')
    .select(['memberId', 'channel', 'key', 'dueAt', 'deliveredAt'])
    .where('reportId', '=', reportId)
    .where('deliveredAt', 'is not', null)
    .orderBy('deliveredAt')
    .orderBy('id')
    .execute();
