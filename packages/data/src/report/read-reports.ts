import type {
  JoinedCase,
  Part,
  Report,
  ReportDecision,
  ReportPupil,
  SeemingKind,
  WrittenPupil,
} from '@qorgan/domain';
import type { CircumstanceId } from '@qorgan/statute';
import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { readDecisions, readJoins } from './decisions.ts';
import { writtenPlace } from './insert-report.ts';
import { openNarrative } from './narrative.ts';

export type ReportFilter = {
  ids?: readonly string[];
  /** Only those that this member wrote. */
  reporterId?: string;
  /** Only those in which a child waits for a decision, or only those in which none does. */
  isSettled?: boolean;
  /** Only those with a smaller number, to read on from there. */
  before?: number;
  limit?: number;
  /** All that were received in a span of time, however many. */
  received?: { from: Date; before: Date };
};

/** Reports that the context may see, newest first, opened. What waits is never cut short. */
export async function readReports(tx: Tx, seals: Seals, filter: ReportFilter): Promise<Report[]> {
  if (filter.ids?.length === 0) return [];
  let query = tx.selectFrom('report').selectAll().orderBy('number', 'desc');
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  if (filter.reporterId) query = query.where('reporterId', '=', filter.reporterId);
  if (filter.isSettled === false) query = query.where('settledAt', 'is', null);
  else if (!filter.received) query = query.limit(filter.limit ?? 200);
  if (filter.received)
    query = query
      .where('receivedAt', '>=', filter.received.from)
      .where('receivedAt', '<', filter.received.before);
  if (filter.isSettled) query = query.where('settledAt', 'is not', null);
  if (filter.before !== undefined) query = query.where('number', '<', filter.before);
  const rows = await query.execute();
  return rows.length === 0 ? [] : withWhatBelongs(tx, seals, rows);
}

/** The ids of the reports that name a pupil of the roster, in whatever part, as far as the context may see them. */
export async function reportsOfPupil(tx: Tx, pupilId: string): Promise<string[]> {
  const rows = await tx.selectFrom('reportPupil').select('reportId').where('pupilId', '=', pupilId).execute();
  return [...new Set(rows.map(({ reportId }) => reportId))];
}

/** One report that the context may see; `undefined` where there is none or none for this person. */
export const readReport = async (tx: Tx, seals: Seals, id: string): Promise<Report | undefined> =>
  (await readReports(tx, seals, { ids: [id] }))[0];

/** The same, with the row held until the transaction ends: two people decide on a report one after the other. */
export async function lockReport(tx: Tx, seals: Seals, id: string): Promise<Report | undefined> {
  await tx.selectFrom('report').select('id').where('id', '=', id).forUpdate().execute();
  return readReport(tx, seals, id);
}

type Row = Selectable<Schema['report']>;

async function withWhatBelongs(tx: Tx, seals: Seals, rows: readonly Row[]): Promise<Report[]> {
  const ids = rows.map((row) => row.id);
  const pupils = await pupilsOf(tx, seals, ids);
  const decisions = await readDecisions(tx, seals, ids);
  const joins = await readJoins(tx, ids);
  const names = await namesOf(tx, seals, [
    ...rows.flatMap((row) => [row.reporterId, row.openedBy, row.closedBy]),
    ...[...decisions, ...joins].map(({ by }) => by),
  ]);
  const nameOf = (id: string) => names.get(id) ?? '';
  const accounts = await accountNamesOf(tx, seals, rows);
  const nameOfAccount = (id: string) => accounts.get(id) ?? '';
  const named = <T extends { reportId: string; by: string }>({ reportId, by, ...row }: T) => ({
    ...row,
    reportId,
    byName: nameOf(by),
  });
  const decided = Map.groupBy(decisions.map(named), ({ reportId }) => reportId);
  const joined = Map.groupBy(joins.map(named), ({ reportId }) => reportId);
  return rows.map((row) =>
    toReport(
      seals,
      row,
      { nameOf, nameOfAccount },
      {
        pupils: pupils.get(row.id) ?? [],
        decisions: [...closedBefore(seals, row, nameOf), ...(decided.get(row.id) ?? [])],
        joins: joined.get(row.id) ?? [],
      },
    ),
  );
}

type NameOf = (id: string) => string;
type Belonging = {
  pupils: readonly ReportPupil[];
  decisions: readonly ReportDecision[];
  joins: readonly JoinedCase[];
};

function toReport(
  seals: Seals,
  row: Row,
  { nameOf, nameOfAccount }: { nameOf: NameOf; nameOfAccount: NameOf },
  belonging: Belonging,
): Report {
  return {
    id: row.id,
    organisationId: row.organisationId,
    number: row.number,
    reporterId: row.reporterId,
    reporterName: nameOf(row.reporterId),
    receivedAt: row.receivedAt,
    noticedAt: row.noticedAt,
    journal: row.journal,
    writtenAt: row.writtenAt,
    seemingKind: row.seemingKind as SeemingKind,
    signs: row.signs,
    circumstance: row.circumstance as CircumstanceId,
    doctorNeeded: row.doctorNeeded,
    dangerNow: row.dangerNow,
    concernsHead: row.concernsHead,
    concerns: row.concerns,
    // Whom a body named besides may be nobody of this school.
    concernsNames: row.concerns.map(nameOfAccount).filter(Boolean),
    ...openNarrative(seals, row.id, row.narrative),
    openedAt: row.openedAt,
    openedByName: row.openedBy && nameOf(row.openedBy),
    actedAt: row.actedAt,
    settledAt: row.settledAt,
    ...belonging,
  };
}

/** A closing of before there were rows of decisions stands in the report itself; it is the first of them. */
function closedBefore(seals: Seals, row: Row, nameOf: (id: string) => string): ReportDecision[] {
  if (!row.closedAt || !row.closedBy || !row.closedReason) return [];
  const reason = seals.open({ table: 'report', column: 'closed_reason', id: row.id }, row.closedReason);
  const whole = { id: row.id, reportPupilId: null, type: 'mistaken' as const };
  return [{ ...whole, at: row.closedAt, byName: nameOf(row.closedBy), reason }];
}

async function pupilsOf(
  tx: Tx,
  seals: Seals,
  reportIds: readonly string[],
): Promise<Map<string, ReportPupil[]>> {
  const found = await tx
    .selectFrom('reportPupil')
    .selectAll()
    .where('reportId', 'in', [...reportIds])
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
      written: row.written && (JSON.parse(seals.open(writtenPlace(row.id), row.written)) as WrittenPupil),
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

/** Names of the colleagues whom reports or cases implicate, by account. */
export async function accountNamesOf(
  tx: Tx,
  seals: Seals,
  things: readonly { organisationId: string; concerns: readonly string[] }[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(things.flatMap(({ concerns }) => concerns))];
  const organisationId = things[0]?.organisationId;
  if (wanted.length === 0 || !organisationId) return new Map();
  const rows = await tx
    .selectFrom('member')
    .select(['id', 'accountId', 'name'])
    .where('organisationId', '=', organisationId)
    .where('accountId', 'in', wanted)
    .orderBy('createdAt', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [row.accountId, seals.open({ table: 'member', column: 'name', id: row.id }, row.name)]),
  );
}
