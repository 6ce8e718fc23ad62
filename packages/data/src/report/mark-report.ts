import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

type Mark = { reportId: string; memberId: string; at: Date };

/** Opened is said once, by the first who opens it. */
export async function markOpened(tx: Tx, { reportId, memberId, at }: Mark): Promise<void> {
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

/** Closed as mistaken, with the reason sealed. */
export async function markClosed(
  tx: Tx,
  seals: Seals,
  { reportId, memberId, at }: Mark,
  reason: string,
): Promise<void> {
  await tx
    .updateTable('report')
    .set({
      closedAt: at,
      closedBy: memberId,
      closedReason: seals.seal({ table: 'report', column: 'closed_reason', id: reportId }, reason),
    })
    .where('id', '=', reportId)
    .execute();
}
