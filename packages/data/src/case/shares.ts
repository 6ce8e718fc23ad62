import type { CaseFile, CaseShare, ShareExtent, SupportPage } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { namesOf } from '../report/read-reports.ts';

/** Shares that the context may see, the latest first: of one case, or the living ones of one member. */
export async function readShares(
  tx: Tx,
  seals: Seals,
  filter: { caseId: string } | { livingOf: string },
): Promise<CaseShare[]> {
  let query = tx.selectFrom('caseShare').selectAll().orderBy('sharedAt', 'desc').orderBy('id');
  if ('caseId' in filter) query = query.where('caseId', '=', filter.caseId);
  else query = query.where('memberId', '=', filter.livingOf).where('endedAt', 'is', null);
  const rows = await query.execute();
  const names = await namesOf(
    tx,
    seals,
    rows.flatMap((row) => [row.memberId, row.sharedBy, row.endedBy]),
  );
  const nameOf = (id: string) => names.get(id) ?? '';
  return rows.map((row) => ({
    id: row.id,
    caseId: row.caseId,
    memberId: row.memberId,
    memberName: nameOf(row.memberId),
    extent: row.extent,
    sharedAt: row.sharedAt,
    sharedByName: nameOf(row.sharedBy),
    endedAt: row.endedAt,
    endedByName: row.endedBy && nameOf(row.endedBy),
  }));
}

/** The living share of a case with a member, with whom the case concerns. */
export const findShare = (tx: Tx, caseId: string, memberId: string) =>
  tx
    .selectFrom('caseShare')
    .select(['organisationId', 'concernsHead', 'concerns', 'memberId as sharedWith', 'extent'])
    .where('caseId', '=', caseId)
    .where('memberId', '=', memberId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();

type Given = { id: string; memberId: string; extent: ShareExtent; at: Date; by: string };

export async function insertShare(tx: Tx, file: CaseFile, { at, by, ...share }: Given): Promise<void> {
  const { organisationId, concernsHead, concerns } = file;
  await tx
    .insertInto('caseShare')
    .values({
      ...{ ...share, caseId: file.id, organisationId, concernsHead, concerns: [...concerns] },
      ...{ sharedAt: at, sharedBy: by },
    })
    .execute();
}

/** Takes a share back. Answers false where there is none that lives. */
export async function endShare(
  tx: Tx,
  { id, caseId, at, by }: { id: string; caseId: string; at: Date; by: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('caseShare')
    .set({ endedAt: at, endedBy: by })
    .where('id', '=', id)
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows > 0n;
}

const place = (id: string) => ({ table: 'support_page', column: 'content', id });
type Content = Pick<SupportPage, 'name' | 'classLabel' | 'words'>;

/** Every version of the page of support of these cases that the context may see, the latest first, opened. */
export async function readSupportPages(
  tx: Tx,
  seals: Seals,
  caseIds: readonly string[],
): Promise<Map<string, SupportPage[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('supportPage')
    .selectAll()
    .where('caseId', 'in', [...caseIds])
    .orderBy('version', 'desc')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ writtenBy }) => writtenBy),
  );
  const pages = rows.map((row) => ({
    ...(JSON.parse(seals.open(place(row.id), row.content)) as Content),
    caseId: row.caseId,
    version: row.version,
    writtenAt: row.writtenAt,
    writtenByName: names.get(row.writtenBy) ?? '',
  }));
  return Map.groupBy(pages, ({ caseId }) => caseId);
}

export async function insertSupportPage(
  tx: Tx,
  seals: Seals,
  page: Content & { id: string; caseId: string; version: number; at: Date; by: string },
): Promise<void> {
  const { id, caseId, version, at, by, name, classLabel, words } = page;
  const content = seals.seal(place(id), JSON.stringify({ name, classLabel, words }));
  await tx
    .insertInto('supportPage')
    .values({ id, caseId, version, writtenAt: at, writtenBy: by, content })
    .execute();
}
