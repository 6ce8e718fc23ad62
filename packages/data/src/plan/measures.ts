import type { Measure, MeasureContent, MeasureReport } from '@qorgan/domain';
import { sql, type Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';
import { wakeBoth } from '../reminder/wake-ups.ts';
import type { Seals, Vault } from '../vault/vault.ts';

const contentPlace = (id: string) => ({ table: 'measure', column: 'content', id });
const reportPlace = (id: string) => ({ table: 'measure_report', column: 'content', id });

type InThree = Readonly<Record<'kk' | 'ru' | 'en', string>>;
/** A measure with the name of the body that prescribed it. */
export type MeasureListed = Measure & { body: InThree };

export type NewMeasure = Omit<Measure, 'withdrawnAt' | 'reports'> & { assignedAt: Date; assignedBy: string };

/** Lays a measure before the organisation that is responsible for it, sealed with the key of the body. */
export async function insertMeasure(
  tx: Tx,
  seals: Seals,
  { content, concerns, ...row }: NewMeasure,
): Promise<void> {
  await tx
    .insertInto('measure')
    .values({
      ...row,
      concerns: concerns.toSorted(),
      content: seals.seal(contentPlace(row.id), JSON.stringify(content)),
    })
    .execute();
  await wakeBoth(tx, { ...row, about: 'measure' }, row.assignedAt);
}

/** Says anew what a measure is, after a further version of its plan or another case manager. */
export async function saveMeasure(
  tx: Tx,
  seals: Seals,
  {
    id,
    content,
    number,
    assignedOn,
    dueOn,
  }: Pick<Measure, 'id' | 'content' | 'number' | 'assignedOn' | 'dueOn'>,
): Promise<void> {
  await tx
    .updateTable('measure')
    .set({ number, assignedOn, dueOn, content: seals.seal(contentPlace(id), JSON.stringify(content)) })
    .where('id', '=', id)
    .execute();
}

/** Takes a measure back: it is before its recipient no more. What was reported of it stays with the body. */
export async function withdrawMeasure(tx: Tx, id: string, by: { at: Date; memberId: string }): Promise<void> {
  await tx
    .updateTable('measure')
    .set({ withdrawnAt: by.at, withdrawnBy: by.memberId })
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .execute();
}

type Filter =
  | { id: string }
  | { ids: readonly string[] }
  | { planId: string }
  | { bodyCaseId: string }
  | { recipientId: string; which: 'open' | 'settled'; limit: number };

const lastStep = sql<string | null>`(select r.step from measure_report r where r.measure_id = m.id
  order by r.ordinal desc limit 1)`;

/**
 * Measures that the context may see, with all that was reported of them, by their numbers; those of a desk by their last
 * day. Opened with the keys of the bodies that prescribed them.
 */
export async function readMeasures(tx: Tx, vault: Vault, filter: Filter): Promise<MeasureListed[]> {
  if ('ids' in filter && filter.ids.length === 0) return [];
  let query = tx
    .selectFrom('measure as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisationId')
    .selectAll('m')
    .select(['o.nameKk', 'o.nameRu', 'o.nameEn']);
  if ('id' in filter) query = query.where('m.id', '=', filter.id);
  else if ('ids' in filter) query = query.where('m.id', 'in', [...filter.ids]);
  else if ('planId' in filter) query = query.where('m.planId', '=', filter.planId).orderBy('m.number');
  else if ('bodyCaseId' in filter)
    query = query.where('m.bodyCaseId', '=', filter.bodyCaseId).orderBy('m.assignedAt').orderBy('m.number');
  else {
    const isSettled = sql<boolean>`coalesce(${lastStep} in ('done', 'cannot'), false)`;
    query = query
      .where('m.recipientId', '=', filter.recipientId)
      .where('m.withdrawnAt', 'is', null)
      .where(filter.which === 'settled' ? isSettled : sql<boolean>`not ${isSettled}`)
      .orderBy('m.dueOn', filter.which === 'settled' ? 'desc' : 'asc')
      .limit(filter.limit);
  }
  const rows = await query.execute();
  const reports = await readReports(
    tx,
    rows.map(({ id }) => id),
  );
  const opened: MeasureListed[] = [];
  for (const row of rows)
    opened.push(toMeasure(row, reports.get(row.id) ?? [], await vault.of(tx, row.organisationId)));
  return opened;
}

type ReportRow = Selectable<Schema['measureReport']>;

async function readReports(tx: Tx, ids: readonly string[]): Promise<Map<string, ReportRow[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('measureReport')
    .selectAll()
    .where('measureId', 'in', [...ids])
    .orderBy('ordinal')
    .execute();
  return Map.groupBy(rows, ({ measureId }) => measureId);
}

type Row = Selectable<Schema['measure']> & Record<'nameKk' | 'nameRu' | 'nameEn', string>;

function toMeasure(row: Row, reports: readonly ReportRow[], seals: Seals): MeasureListed {
  const { id, source, bodyCaseId, organisationId, planId, recipientId, number, assignedOn, dueOn } = row;
  const { concernsHead, concerns, withdrawnAt, nameKk, nameRu, nameEn } = row;
  return {
    ...{ id, source, bodyCaseId, organisationId, planId, recipientId, number, assignedOn, dueOn },
    ...{ concernsHead, concerns, withdrawnAt },
    body: { kk: nameKk, ru: nameRu, en: nameEn },
    content: JSON.parse(seals.open(contentPlace(id), row.content)) as MeasureContent,
    reports: reports.map(({ content, onDay, measureId: _, recordedBy: _by, ...report }) => ({
      ...report,
      on: onDay,
      ...(JSON.parse(seals.open(reportPlace(report.id), content)) as Said),
    })),
  };
}

/** The name goes with the words: the body cannot look into another organisation's staff. */
type Said = Pick<MeasureReport, 'words' | 'recordedByName'>;
export type NewMeasureReport = MeasureReport & { measureId: string; recordedBy: string };

/** Appends what somebody reported; false where somebody else just did, under the same number. */
export async function insertMeasureReport(
  tx: Tx,
  seals: Seals,
  { on, words, recordedByName, ...row }: NewMeasureReport,
): Promise<boolean> {
  const said: Said = { words, recordedByName };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('measureReport')
    .values({ ...row, onDay: on, content: seals.seal(reportPlace(row.id), JSON.stringify(said)) })
    .onConflict((conflict) => conflict.columns(['measureId', 'ordinal']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** How many of an organisation's measures wait for an end, and how many of them are past their last day. */
export async function countMeasures(
  tx: Tx,
  recipientId: string,
  today: string,
): Promise<{ open: number; overdue: number }> {
  const row = await tx
    .selectFrom('measure as m')
    .select(({ fn }) => fn.countAll<string>().as('open'))
    .select(sql<string>`count(*) filter (where m.due_on < ${today}::date)`.as('overdue'))
    .where('m.recipientId', '=', recipientId)
    .where('m.withdrawnAt', 'is', null)
    .where(sql<boolean>`not coalesce(${lastStep} in ('done', 'cannot'), false)`)
    .executeTakeFirstOrThrow();
  return { open: Number(row.open), overdue: Number(row.overdue) };
}
