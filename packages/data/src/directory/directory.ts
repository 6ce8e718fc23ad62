import { bodyKinds, type BodyKind, type DirectoryEntry } from '@qorgan/domain';
import { sql } from 'kysely';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** A version of what the directory says of a body: versions are added and never changed. */
export type EntryVersion = {
  version: number;
  entry: DirectoryEntry;
  /** Why it was changed; null for the first. */
  reason: string | null;
  recordedAt: Date;
  /** Which organisation changed it; null where it was set up so. */
  recordedIn: { kk: string; ru: string; en: string } | null;
  /** Nothing for people of another organisation, whose names nobody here may read. */
  recordedByName: string | null;
};

export type DirectoryBody = {
  id: string;
  kind: BodyKind;
  receivesHere: boolean;
  version: number;
  changedAt: Date;
  entry: DirectoryEntry;
};

/** The region of an organisation. */
export const regionOf = async (tx: Tx, organisationId: string): Promise<string> =>
  (
    await tx
      .selectFrom('organisation')
      .select('regionId')
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow()
  ).regionId;

/** The bodies of a region as the directory has them now, those that receive no more too, by kind and Kazakh name. */
export async function readDirectory(
  tx: Tx,
  filter: { regionId: string; bodyId?: string },
): Promise<DirectoryBody[]> {
  let query = tx
    .selectFrom('directoryEntry')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.id', '=', 'directoryEntry.bodyId')
        .onRef('organisation.directoryVersion', '=', 'directoryEntry.version'),
    )
    .selectAll('directoryEntry')
    .select(['organisation.kind', 'organisation.receivesHere'])
    .where('organisation.regionId', '=', filter.regionId)
    .where('organisation.kind', 'in', [...bodyKinds])
    .orderBy('organisation.kind')
    .orderBy('organisation.nameKk');
  if (filter.bodyId) query = query.where('directoryEntry.bodyId', '=', filter.bodyId);
  return (await query.execute()).map((row) => ({
    id: row.bodyId,
    kind: row.kind as BodyKind,
    receivesHere: row.receivesHere,
    version: row.version,
    changedAt: row.recordedAt,
    entry: row.content,
  }));
}

/** Every version of one body, the newest first. `home` are the seals of whoever asks: it opens their colleagues' names. */
export async function readVersions(tx: Tx, home: Seals, bodyId: string): Promise<EntryVersion[]> {
  const rows = await tx
    .selectFrom('directoryEntry')
    .leftJoin('organisation', 'organisation.id', 'directoryEntry.recordedIn')
    .selectAll('directoryEntry')
    .select(['organisation.nameKk', 'organisation.nameRu', 'organisation.nameEn'])
    .where('directoryEntry.bodyId', '=', bodyId)
    .orderBy('directoryEntry.version', 'desc')
    .execute();
  const names = await namesOf(
    tx,
    home,
    rows.flatMap(({ recordedBy }) => recordedBy ?? []),
  );
  return rows.map((row) => ({
    version: row.version,
    entry: row.content,
    reason: row.reason,
    recordedAt: row.recordedAt,
    recordedIn: row.nameKk === null ? null : { kk: row.nameKk, ru: row.nameRu ?? '', en: row.nameEn ?? '' },
    recordedByName: row.recordedBy === null ? null : (names.get(row.recordedBy) ?? null),
  }));
}

export type NewVersion = {
  bodyId: string;
  version: number;
  entry: DirectoryEntry;
  reason: string;
  recordedAt: Date;
  recordedBy: string;
  recordedIn: string;
};

/** Adds a version. The body's own row follows with `followEntry`. */
export async function insertVersion(tx: Tx, { entry, ...row }: NewVersion): Promise<void> {
  await tx
    .insertInto('directoryEntry')
    .values({ ...row, content: JSON.stringify(entry) as never })
    .execute();
}

/** What letters are addressed by is the version that stands. Needs the purpose `administration`. */
export async function followEntry(
  tx: Tx,
  bodyId: string,
  { version, entry }: Pick<NewVersion, 'version' | 'entry'>,
): Promise<void> {
  await tx
    .updateTable('organisation')
    .set({ ...columnsOf(entry), directoryVersion: version, isClosed: entry.isClosed })
    .where('id', '=', bodyId)
    .execute();
}

/** The columns of a body's own row that an entry fills. */
export const columnsOf = (entry: DirectoryEntry) => ({
  nameKk: entry.name.kk,
  nameRu: entry.name.ru,
  nameEn: entry.name.en,
  addressKk: entry.address.kk,
  addressRu: entry.address.ru,
  headPositionKk: entry.headPosition.kk,
  headPositionRu: entry.headPosition.ru,
  phone: entry.phones[0] ?? null,
  email: entry.emails[0] ?? null,
});

/**
 * How many letters to a body are begun and not sent, over all schools. Needs the purpose `counting`, which may count
 * referrals and read nothing of them.
 */
export async function countOpenLetters(tx: Tx, bodyId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from referral r where r.recipient_id = ${bodyId} and not exists (
      select 1 from referral_event e where e.referral_id = r.id and e.type = 'sent'
        and not exists (select 1 from referral_event c where c.corrects = e.id))`.execute(tx);
  return rows[0]!.count;
}

/** Two who change one entry do so one after the other, until the transaction ends. */
export const holdEntry = async (tx: Tx, bodyId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`directory ${bodyId}`}, 0))`.execute(tx);
};
