import type { Transfer, TransferAnswer, TransferContent } from '@qorgan/domain';
import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';
import type { Seals, Vault } from '../vault/vault.ts';

const contentPlace = (id: string) => ({ table: 'transfer_content', column: 'content', id });
const reasonPlace = (id: string) => ({ table: 'transfer', column: 'reason', id });

export type NewTransfer = Omit<Transfer, 'answer' | 'answeredAt' | 'reason'> & { offeredBy: string };

/** Saves an offer with what it holds, sealed by the school that offers it. */
export async function insertTransfer(
  tx: Tx,
  seals: Seals,
  transfer: NewTransfer,
  content: TransferContent,
): Promise<void> {
  await tx
    .insertInto('transfer')
    .values({ ...transfer, concerns: [...transfer.concerns] })
    .execute();
  const sealed = seals.seal(contentPlace(transfer.id), JSON.stringify(content));
  await tx.insertInto('transferContent').values({ transferId: transfer.id, content: sealed }).execute();
}

/** Whether this case waits for an answer of this school already. */
export async function isOffered(tx: Tx, caseId: string, toId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('transfer')
    .select('id')
    .where('caseId', '=', caseId)
    .where('toId', '=', toId)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Offers that the context may see, the newest first: of one case, those that wait for an answer of one school, or all that
 * the school gave and was given.
 */
export async function readTransfers(
  tx: Tx,
  vault: Vault,
  { id, caseId, waitingAt }: { id?: string; caseId?: string; waitingAt?: string } = {},
): Promise<Transfer[]> {
  let query = tx.selectFrom('transfer').selectAll().orderBy('offeredAt', 'desc');
  if (id) query = query.where('id', '=', id);
  if (caseId) query = query.where('caseId', '=', caseId);
  if (waitingAt) query = query.where('toId', '=', waitingAt).where('answer', 'is', null);
  const rows = await query.execute();
  const opened: Transfer[] = [];
  for (const row of rows) opened.push(toTransfer(row, await vault.of(tx, row.organisationId)));
  return opened;
}

function toTransfer(row: Selectable<Schema['transfer']>, seals: Seals): Transfer {
  const { id, organisationId, toId, caseId, concernsHead, concerns, offeredAt, answer, answeredAt } = row;
  const reason = row.reason && seals.open(reasonPlace(id), row.reason);
  return { id, organisationId, toId, caseId, concernsHead, concerns, offeredAt, answer, answeredAt, reason };
}

/** What an offer holds; undefined where it is not before whoever asks. */
export async function readTransferContent(
  tx: Tx,
  vault: Vault,
  { id, organisationId }: Pick<Transfer, 'id' | 'organisationId'>,
): Promise<TransferContent | undefined> {
  const row = await tx
    .selectFrom('transferContent')
    .select('content')
    .where('transferId', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const seals = await vault.of(tx, organisationId);
  const dated = ['at', 'recordedAt'];
  return JSON.parse(seals.open(contentPlace(id), row.content), (key, value: unknown) =>
    dated.includes(key) ? new Date(value as string) : value,
  ) as TransferContent;
}

/** Writes down how an offer ended; false where it had ended already. */
export async function updateAnswer(
  tx: Tx,
  vault: Vault,
  { id, organisationId }: Pick<Transfer, 'id' | 'organisationId'>,
  said: { answer: TransferAnswer; reason: string | null; answeredAt: Date; answeredBy: string },
): Promise<boolean> {
  const seals = await vault.of(tx, organisationId);
  const reason = said.reason === null ? null : seals.seal(reasonPlace(id), said.reason);
  const { numUpdatedRows } = await tx
    .updateTable('transfer')
    .set({ ...said, reason })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
