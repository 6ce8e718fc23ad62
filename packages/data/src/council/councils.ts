import type { Concern, CouncilItem, CouncilItemContent, CouncilMeeting, Present } from '@qorgan/domain';
import { sql } from 'kysely';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** A meeting as its latest version says it. */
export type Council = CouncilMeeting & {
  id: string;
  organisationId: string;
  schoolYear: number;
  number: number;
  /** 1 where it was never put right. */
  version: number;
  recordedAt: Date;
  recordedByName: string;
};

/** What a meeting said of a child, with whom it is hidden from. */
export type StoredItem = CouncilItem & Concern & { organisationId: string; councilId: string };

const versionPlace = (id: string) => ({ table: 'council_version', column: 'content', id });
const itemPlace = (id: string) => ({ table: 'council_item', column: 'content', id });

/** The school's meetings that the context may see, or one of them, the latest first. */
export async function readCouncils(tx: Tx, seals: Seals, filter: { id?: string } = {}): Promise<Council[]> {
  let query = tx
    .selectFrom('council')
    .innerJoin('councilVersion as said', 'said.councilId', 'council.id')
    .distinctOn('council.id')
    .select(['council.id', 'council.organisationId', 'schoolYear', 'number', 'version', 'heldOn', 'content'])
    .select(['said.id as versionId', 'said.recordedAt', 'said.recordedBy'])
    .orderBy('council.id')
    .orderBy('version', 'desc');
  if (filter.id) query = query.where('council.id', '=', filter.id);
  const rows = await query.execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ recordedBy }) => recordedBy),
  );
  return rows
    .map(({ heldOn, content, versionId, recordedBy, ...row }) => ({
      ...row,
      on: heldOn,
      present: JSON.parse(seals.open(versionPlace(versionId), content)) as Present[],
      recordedByName: names.get(recordedBy) ?? '',
    }))
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.number - a.number);
}

/** Two who write on the councils of one school do so one after the other, until the transaction ends. */
export const holdCouncils = async (tx: Tx, organisationId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`councils ${organisationId}`}, 0))`.execute(tx);
};

/** The next number of the school year; ask while the councils are held. */
export async function nextCouncilNumber(tx: Tx, organisationId: string, schoolYear: number): Promise<number> {
  const row = await tx
    .selectFrom('council')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('organisationId', '=', organisationId)
    .where('schoolYear', '=', schoolYear)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

type Written = { organisationId: string; recordedAt: Date; recordedBy: string };

export async function insertCouncil(
  tx: Tx,
  row: Written & { id: string; schoolYear: number; number: number },
): Promise<void> {
  await tx.insertInto('council').values(row).execute();
}

export async function insertCouncilVersion(
  tx: Tx,
  seals: Seals,
  {
    on: heldOn,
    present,
    ...row
  }: Written & CouncilMeeting & { id: string; councilId: string; version: number },
): Promise<void> {
  const content = seals.seal(versionPlace(row.id), JSON.stringify(present));
  await tx
    .insertInto('councilVersion')
    .values({ ...row, heldOn, content })
    .execute();
}

/** What a meeting said of the children whose entries the context may see, in the order it was written down. */
export async function readCouncilItems(tx: Tx, seals: Seals, councilId: string): Promise<StoredItem[]> {
  const rows = await tx
    .selectFrom('councilItem')
    .selectAll()
    .where('councilId', '=', councilId)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ recordedBy }) => recordedBy),
  );
  return rows.map(({ content, recordedBy, ...row }) => ({
    ...row,
    content: JSON.parse(seals.open(itemPlace(row.id), content)) as CouncilItemContent,
    recordedByName: names.get(recordedBy) ?? '',
  }));
}

export async function insertCouncilItem(
  tx: Tx,
  seals: Seals,
  { content, concerns, ...row }: Omit<StoredItem, 'recordedByName'> & { recordedBy: string },
): Promise<void> {
  const sealed = seals.seal(itemPlace(row.id), JSON.stringify(content));
  await tx
    .insertInto('councilItem')
    .values({ ...row, concerns: [...concerns], content: sealed })
    .execute();
}
