import type { Part, Report, ReportPupil, SeemingKind } from '@qorgan/domain';
import type { CircumstanceId } from '@qorgan/statute';
import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { openNarrative } from './narrative.ts';

export type ReportFilter = {
  ids?: readonly string[];
  /** Only those that this member wrote. */
  reporterId?: string;
  /** Only those that nobody has answered yet: neither in a case nor closed. */
  isUnanswered?: boolean;
  limit?: number;
};

/** Reports that the context may see, newest first, opened. */
export async function readReports(tx: Tx, seals: Seals, filter: ReportFilter): Promise<Report[]> {
  if (filter.ids?.length === 0) return [];
  let query = tx
    .selectFrom('report')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(filter.limit ?? 200);
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  if (filter.reporterId) query = query.where('reporterId', '=', filter.reporterId);
  if (filter.isUnanswered) query = query.where('actedAt', 'is', null).where('closedAt', 'is', null);
  const rows = await query.execute();
  if (rows.length === 0) return [];

  const pupils = await pupilsOf(tx, seals, rows);
  const names = await namesOf(
    tx,
    seals,
    rows.flatMap((row) => [row.reporterId, row.openedBy, row.closedBy]),
  );
  return rows.map((row) => toReport(seals, row, pupils.get(row.id) ?? [], (id) => names.get(id) ?? ''));
}

/** One report that the context may see; `undefined` where there is none or none for this person. */
export const readReport = async (tx: Tx, seals: Seals, id: string): Promise<Report | undefined> =>
  (await readReports(tx, seals, { ids: [id] }))[0];

type Row = Selectable<Schema['report']>;

function toReport(
  seals: Seals,
  row: Row,
  pupils: readonly ReportPupil[],
  nameOf: (id: string) => string,
): Report {
  return {
    id: row.id,
    organisationId: row.organisationId,
    number: row.number,
    reporterId: row.reporterId,
    reporterName: nameOf(row.reporterId),
    receivedAt: row.receivedAt,
    noticedAt: row.noticedAt,
    seemingKind: row.seemingKind as SeemingKind,
    signs: row.signs,
    circumstance: row.circumstance as CircumstanceId,
    doctorNeeded: row.doctorNeeded,
    dangerNow: row.dangerNow,
    concernsHead: row.concernsHead,
    ...openNarrative(seals, row.id, row.narrative),
    pupils,
    openedAt: row.openedAt,
    openedByName: row.openedBy && nameOf(row.openedBy),
    actedAt: row.actedAt,
    closed:
      row.closedAt && row.closedBy && row.closedReason
        ? {
            at: row.closedAt,
            byName: nameOf(row.closedBy),
            reason: seals.open({ table: 'report', column: 'closed_reason', id: row.id }, row.closedReason),
          }
        : null,
  };
}

async function pupilsOf(tx: Tx, seals: Seals, rows: readonly Row[]): Promise<Map<string, ReportPupil[]>> {
  const found = await tx
    .selectFrom('reportPupil')
    .selectAll()
    .where(
      'reportId',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('position')
    .execute();
  return Map.groupBy(
    found.map((row) => ({
      reportId: row.reportId,
      id: row.id,
      pupilId: row.pupilId,
      name: seals.open({ table: 'report_pupil', column: 'name', id: row.id }, row.name),
      classLabel: row.classLabel,
      part: row.part as Part,
    })),
    (pupil) => pupil.reportId,
  );
}

/** Names of colleagues by member id. Ids that are null or of another organisation are left out. */
export async function namesOf(
  tx: Tx,
  seals: Seals,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.selectFrom('member').select(['id', 'name']).where('id', 'in', wanted).execute();
  return new Map(
    rows.map((row) => [row.id, seals.open({ table: 'member', column: 'name', id: row.id }, row.name)]),
  );
}
