import type { WatchContact, WatchContent, WatchNote, WatchRecord, WatchRecordKind } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const recordPlace = (id: string) => ({ table: 'watch_record', column: 'content', id });
const notePlace = (id: string) => ({ table: 'watch_note', column: 'content', id });

/** All records of these entries, or those of some kinds, those put right too, in the order they were written down. */
export async function readWatchRecords(
  tx: Tx,
  seals: Seals,
  entryIds: readonly string[],
  kinds?: readonly WatchRecordKind[],
): Promise<Map<string, WatchRecord[]>> {
  if (entryIds.length === 0) return new Map();
  let query = tx
    .selectFrom('watchRecord')
    .selectAll()
    .where('entryId', 'in', [...entryIds])
    .orderBy('recordedAt')
    .orderBy('id');
  if (kinds) query = query.where('kind', 'in', [...kinds]);
  const rows = await query.execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ recordedBy }) => recordedBy),
  );
  const records = rows.map(({ onDay, kind: _, content, ...row }) => ({
    ...row,
    on: onDay,
    content: JSON.parse(seals.open(recordPlace(row.id), content)) as WatchContent,
    recordedByName: names.get(row.recordedBy) ?? '',
  }));
  return Map.groupBy(records, ({ entryId }) => entryId);
}

export type NewWatchRecord = Omit<WatchRecord, 'recordedByName'>;

export async function insertWatchRecords(
  tx: Tx,
  seals: Seals,
  records: readonly NewWatchRecord[],
): Promise<void> {
  await tx
    .insertInto('watchRecord')
    .values(
      records.map(({ on, content, ...row }) => ({
        ...row,
        onDay: on,
        kind: content.kind,
        content: seals.seal(recordPlace(row.id), JSON.stringify(content)),
      })),
    )
    .execute();
}

/** All contacts of these entries, those put right too, by day. */
export async function readWatchContacts(
  tx: Tx,
  seals: Seals,
  entryIds: readonly string[],
): Promise<Map<string, WatchContact[]>> {
  if (entryIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('watchContact')
    .selectAll()
    .where('entryId', 'in', [...entryIds])
    .orderBy('onDay')
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ recordedBy }) => recordedBy),
  );
  const contacts = rows.map(({ onDay, recordedBy, ...row }) => ({
    ...row,
    on: onDay,
    recordedByName: names.get(recordedBy) ?? '',
  }));
  return Map.groupBy(contacts, ({ entryId }) => entryId);
}

export async function insertWatchContact(
  tx: Tx,
  { on, ...contact }: Omit<WatchContact, 'recordedByName'> & { recordedBy: string },
): Promise<void> {
  await tx
    .insertInto('watchContact')
    .values({ ...contact, onDay: on })
    .execute();
}

/** The day of the latest contact that was held with each of these children, where there was one. */
export async function lastHeldContacts(tx: Tx, entryIds: readonly string[]): Promise<Map<string, IsoDate>> {
  if (entryIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('watchContact as c')
    .distinctOn('c.entryId')
    .select(['c.entryId', 'c.onDay'])
    .where('c.entryId', 'in', [...entryIds])
    .where('c.outcome', '=', 'held')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('watchContact as later').select('later.id').whereRef('later.corrects', '=', 'c.id'),
        ),
      ),
    )
    .orderBy('c.entryId')
    .orderBy('c.onDay', 'desc')
    .execute();
  return new Map(rows.map(({ entryId, onDay }) => [entryId, onDay]));
}

/** The notes about an entry that the context may see, the oldest first, opened. */
export async function readWatchNotes(tx: Tx, seals: Seals, entryId: string): Promise<WatchNote[]> {
  const rows = await tx
    .selectFrom('watchNote')
    .selectAll()
    .where('entryId', '=', entryId)
    .orderBy('writtenAt')
    .orderBy('id')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ writtenBy }) => writtenBy),
  );
  return rows.map(({ content, writtenBy, ...row }) => ({
    ...row,
    words: seals.open(notePlace(row.id), content),
    writtenByName: names.get(writtenBy) ?? '',
  }));
}

export async function insertWatchNote(
  tx: Tx,
  seals: Seals,
  { words, ...note }: Omit<WatchNote, 'writtenByName'> & { writtenBy: string },
): Promise<void> {
  await tx
    .insertInto('watchNote')
    .values({ ...note, content: seals.seal(notePlace(note.id), words) })
    .execute();
}
