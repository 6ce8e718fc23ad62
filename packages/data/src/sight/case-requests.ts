import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { namesOf } from '../report/read-reports.ts';
import type { ClosedTo } from './leaves.ts';

/** That the psychologist asked the head to open a case, by a report like any other. */
export type CaseRequest = ClosedTo & {
  id: string;
  reportId: string;
  pupilId: string;
  leaveIds: readonly string[];
  askedAt: Date;
  askedBy: string;
};
export type CaseRequestRow = CaseRequest & { askedByName: string };

/** Requests that the context may see, the latest first. */
export async function readCaseRequests(
  tx: Tx,
  seals: Seals,
  filter: { reportId: string } | { pupilId: string | null },
): Promise<CaseRequestRow[]> {
  let query = tx.selectFrom('caseRequest').selectAll().orderBy('askedAt', 'desc').orderBy('id');
  if ('reportId' in filter) query = query.where('reportId', '=', filter.reportId);
  else if (filter.pupilId !== null) query = query.where('pupilId', '=', filter.pupilId);
  const rows = await query.execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ askedBy }) => askedBy),
  );
  return rows.map((row) => ({ ...row, askedByName: names.get(row.askedBy) ?? '' }));
}

export async function insertCaseRequest(
  tx: Tx,
  { concerns, leaveIds, ...request }: CaseRequest,
): Promise<void> {
  await tx
    .insertInto('caseRequest')
    .values({ ...request, concerns: [...concerns], leaveIds: [...leaveIds] })
    .execute();
}
