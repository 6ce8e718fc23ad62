import type { DecisionContent } from '@qorgan/domain';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const place = (id: string) => ({ table: 'sitting_decision', column: 'content', id });

/** A case on the agenda of a sitting. */
export type AgendaItem = { id: string; sittingId: string; bodyCaseId: string; putAt: Date };

/** What is on the agenda of these sittings, or of every sitting where a case was put, as far as the context may see. */
export async function readAgenda(
  tx: Tx,
  filter: { sittingIds: readonly string[] } | { bodyCaseId: string },
): Promise<AgendaItem[]> {
  if ('sittingIds' in filter && filter.sittingIds.length === 0) return [];
  const query = tx
    .selectFrom('agendaItem')
    .select(['id', 'sittingId', 'bodyCaseId', 'putAt'])
    .where('takenOffAt', 'is', null)
    .orderBy('putAt')
    .orderBy('id');
  return 'bodyCaseId' in filter
    ? query.where('bodyCaseId', '=', filter.bodyCaseId).execute()
    : query.where('sittingId', 'in', [...filter.sittingIds]).execute();
}

export async function insertAgendaItem(tx: Tx, row: AgendaItem & { putBy: string }): Promise<void> {
  await tx.insertInto('agendaItem').values(row).execute();
}

/** Takes a case off an agenda. Answers whether it was there. */
export async function takeOffAgenda(
  tx: Tx,
  { sittingId, bodyCaseId }: Pick<AgendaItem, 'sittingId' | 'bodyCaseId'>,
  by: { at: Date; memberId: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('agendaItem')
    .set({ takenOffAt: by.at, takenOffBy: by.memberId })
    .where('sittingId', '=', sittingId)
    .where('bodyCaseId', '=', bodyCaseId)
    .where('takenOffAt', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows === 1n;
}

/** What a sitting decided on a case: each version, the first one first. */
export type StoredDecision = {
  id: string;
  sittingId: string;
  bodyCaseId: string;
  version: number;
  content: DecisionContent;
  recordedAt: Date;
  recordedByName: string;
};

export async function readSittingDecisions(
  tx: Tx,
  seals: Seals,
  filter: { sittingId: string; bodyCaseId?: string } | { bodyCaseId: string },
): Promise<StoredDecision[]> {
  let query = tx.selectFrom('sittingDecision').selectAll().orderBy('recordedAt').orderBy('version');
  if ('sittingId' in filter) query = query.where('sittingId', '=', filter.sittingId);
  if (filter.bodyCaseId) query = query.where('bodyCaseId', '=', filter.bodyCaseId);
  const rows = await query.execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ recordedBy }) => recordedBy),
  );
  return rows.map(({ content, recordedBy, outcome, ...row }) => ({
    ...row,
    content: {
      ...(JSON.parse(seals.open(place(row.id), content)) as Omit<DecisionContent, 'outcome'>),
      outcome,
    },
    recordedByName: names.get(recordedBy) ?? '',
  }));
}

export async function insertSittingDecision(
  tx: Tx,
  seals: Seals,
  {
    content: { outcome, ...content },
    ...row
  }: Omit<StoredDecision, 'recordedByName'> & { recordedBy: string },
): Promise<void> {
  await tx
    .insertInto('sittingDecision')
    .values({ ...row, outcome, content: seals.seal(place(row.id), JSON.stringify(content)) })
    .execute();
}
