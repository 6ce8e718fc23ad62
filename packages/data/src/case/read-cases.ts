import type { CaseFile, CaseGround, CasePart } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { accountNamesOf, namesOf } from '../report/read-reports.ts';
import { openChild } from './sealed-child.ts';

export type CaseFilter = {
  id?: string;
  ids?: readonly string[];
  /** Only those of this pupil of the roster. */
  pupilId?: string;
  /** The one that a school counts by this number. */
  number?: number;
  limit?: number;
  /** All that were opened in a span of time, however many. */
  opened?: { from: Date; before: Date };
};

/** Cases that the context may see, newest first, opened, with the reports they rest on. */
export async function readCases(tx: Tx, seals: Seals, filter: CaseFilter = {}): Promise<CaseFile[]> {
  let query = tx.selectFrom('caseFile').selectAll().orderBy('number', 'desc');
  if (filter.opened)
    query = query.where('openedAt', '>=', filter.opened.from).where('openedAt', '<', filter.opened.before);
  else query = query.limit(filter.limit ?? 500);
  if (filter.id) query = query.where('id', '=', filter.id);
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  if (filter.number) query = query.where('number', '=', filter.number);
  if (filter.pupilId) query = query.where('pupilId', '=', filter.pupilId);
  const rows = await query.execute();
  if (rows.length === 0) return [];

  const grounds = await groundsOf(
    tx,
    rows.map((row) => row.id),
  );
  const names = await namesOf(
    tx,
    seals,
    rows.map((row) => row.openedBy),
  );
  const concerned = await accountNamesOf(tx, seals, rows);
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisationId,
    number: row.number,
    pupilId: row.pupilId,
    ...openChild(seals, row.id, row.child),
    part: row.part as CasePart,
    concernsHead: row.concernsHead,
    concerns: row.concerns,
    concernsNames: row.concerns.map((id) => concerned.get(id) ?? ''),
    openedAt: row.openedAt,
    openedByName: names.get(row.openedBy) ?? '',
    grounds: grounds.get(row.id) ?? [],
    revision: row.revision,
  }));
}

/**
 * The other cases of the incident, as far as the context may see them, oldest first: those that rest on a report of this
 * one and those that somebody joined to it by hand. Not what hangs on them in turn: a case may rest on reports of several
 * incidents.
 */
export async function readCasesBeside(
  tx: Tx,
  seals: Seals,
  { id }: Pick<CaseFile, 'id'>,
): Promise<CaseFile[]> {
  const ids = new Set([...(await ofOneReport(tx, id)), ...(await linkedTo(tx, id))]);
  ids.delete(id);
  return ids.size === 0 ? [] : (await readCases(tx, seals, { ids: [...ids] })).toReversed();
}

async function ofOneReport(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('caseReport as own')
    .innerJoin('caseReport as other', 'other.reportId', 'own.reportId')
    .select('other.caseId')
    .distinct()
    .where('own.caseId', '=', id)
    .execute();
  return rows.map(({ caseId }) => caseId);
}

async function linkedTo(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('incidentLink')
    .select(['caseId', 'otherId'])
    .where('endedAt', 'is', null)
    .where((where) => where.or([where('caseId', '=', id), where('otherId', '=', id)]))
    .execute();
  return rows.flatMap(({ caseId, otherId }) => [caseId, otherId]);
}

/** The case that the school of the context counts by this number; `undefined` where there is none for this person. */
export const readCaseByNumber = async (tx: Tx, seals: Seals, number: number): Promise<CaseFile | undefined> =>
  (await readCases(tx, seals, { number }))[0];

/** Every case of a pupil of the roster that the context may see, newest first. */
export const readCasesOfPupil = (tx: Tx, seals: Seals, pupilId: string): Promise<CaseFile[]> =>
  readCases(tx, seals, { pupilId });

/** One case that the context may see; `undefined` where there is none or none for this person. */
export const readCase = async (tx: Tx, seals: Seals, id: string): Promise<CaseFile | undefined> =>
  (await readCases(tx, seals, { id }))[0];

/** The same, with the row held until the transaction ends: two people change a case one after the other. */
export async function lockCase(tx: Tx, seals: Seals, id: string): Promise<CaseFile | undefined> {
  await tx.selectFrom('caseFile').select('id').where('id', '=', id).forUpdate().execute();
  return readCase(tx, seals, id);
}

/** Counts a change of the case, so that a form filled on an older state is noticed. */
export async function bumpCase(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('caseFile')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** What the reports on which each case rests tell of its start and its needs. */
export async function groundsOf(tx: Tx, caseIds: readonly string[]): Promise<Map<string, CaseGround[]>> {
  const rows = await tx
    .selectFrom('caseReport')
    .innerJoin('report', 'report.id', 'caseReport.reportId')
    .select([
      'caseReport.caseId',
      'caseReport.reportPupilId',
      'report.id as reportId',
      'report.number as reportNumber',
      'report.noticedAt',
      'report.receivedAt',
      'report.signs',
      'report.doctorNeeded',
      'report.dangerNow',
    ])
    .where('caseReport.caseId', 'in', [...caseIds])
    .orderBy('report.receivedAt')
    .execute();
  return Map.groupBy(rows, (row) => row.caseId);
}
