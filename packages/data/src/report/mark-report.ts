import type { Tx } from '../schema.ts';

/** Opened is said once, by the first who opens it. */
export async function markOpened(
  tx: Tx,
  { reportId, memberId, at }: { reportId: string; memberId: string; at: Date },
): Promise<void> {
  await tx
    .updateTable('report')
    .set({ openedAt: at, openedBy: memberId })
    .where('id', '=', reportId)
    .where('openedAt', 'is', null)
    .execute();
}

/** From here on the reporter is told that the school acts on it. */
export async function markActedOn(tx: Tx, reportId: string, at: Date): Promise<void> {
  await tx
    .updateTable('report')
    .set({ actedAt: at })
    .where('id', '=', reportId)
    .where('actedAt', 'is', null)
    .execute();
}

/** Since when every child in it is decided upon; null where one waits, and the report is on the desk. */
export async function markSettled(tx: Tx, reportId: string, at: Date | null): Promise<void> {
  await tx.updateTable('report').set({ settledAt: at }).where('id', '=', reportId).execute();
}
