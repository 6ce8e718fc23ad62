import type { CaseMention } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { namesOf } from '../report/read-reports.ts';
import type { ClosedTo, Deed } from './leaves.ts';

/** Mentions that the context may see, the latest first: of a case, those taken back too; or what stands of a pupil. */
export async function readMentions(
  tx: Tx,
  seals: Seals,
  filter: { caseId: string } | { pupilId: string },
): Promise<(CaseMention & ClosedTo)[]> {
  let query = tx.selectFrom('caseMention').selectAll().orderBy('givenAt', 'desc').orderBy('id');
  if ('caseId' in filter) query = query.where('caseId', '=', filter.caseId);
  else query = query.where('pupilId', '=', filter.pupilId).where('endedAt', 'is', null);
  const rows = await query.execute();
  const names = await namesOf(
    tx,
    seals,
    rows.flatMap(({ givenBy, endedBy }) => [givenBy, endedBy]),
  );
  return rows.map(({ givenBy, endedBy, ...row }) => ({
    ...row,
    givenByName: names.get(givenBy) ?? '',
    endedByName: endedBy && (names.get(endedBy) ?? ''),
  }));
}

type NewMention = ClosedTo & {
  id: string;
  caseId: string;
  pupilId: string;
  number: number;
  isClosed: boolean;
};

export async function insertMention(
  tx: Tx,
  { concerns, ...mention }: NewMention,
  { at, by }: Deed,
): Promise<void> {
  await tx
    .insertInto('caseMention')
    .values({ ...mention, concerns: [...concerns], givenAt: at, givenBy: by })
    .execute();
}

/** Takes back that the psychologist may know of a case; false where nothing of the kind stands. */
export async function endMention(tx: Tx, caseId: string, { at, by }: Deed): Promise<boolean> {
  const row = await tx
    .updateTable('caseMention')
    .set({ endedAt: at, endedBy: by })
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows > 0n;
}

/** The case was closed or taken up again: whoever may know of it is told so. */
export async function markMention(tx: Tx, caseId: string, isClosed: boolean): Promise<void> {
  await tx
    .updateTable('caseMention')
    .set({ isClosed })
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .execute();
}
