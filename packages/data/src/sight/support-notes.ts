import type { SupportPage } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { namesOf } from '../report/read-reports.ts';
import type { ClosedTo, Deed } from './leaves.ts';

const place = (id: string) => ({ table: 'support_note', column: 'content', id });
type Content = Pick<SupportPage, 'name' | 'classLabel' | 'words'>;

/** Every version of the notes of these entries that the context may see, the latest first, opened. */
export async function readSupportNotes(
  tx: Tx,
  seals: Seals,
  entryIds: readonly string[],
): Promise<Map<string, SupportPage[]>> {
  if (entryIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('supportNote')
    .selectAll()
    .where('entryId', 'in', [...entryIds])
    .orderBy('version', 'desc')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ writtenBy }) => writtenBy),
  );
  const notes = rows.map((row) => ({
    ...(JSON.parse(seals.open(place(row.id), row.content)) as Content),
    ...{ entryId: row.entryId, version: row.version, writtenAt: row.writtenAt },
    writtenByName: names.get(row.writtenBy) ?? '',
  }));
  return Map.groupBy(notes, ({ entryId }) => entryId);
}

export async function insertSupportNote(
  tx: Tx,
  seals: Seals,
  { id, entryId, version, ...content }: Content & { id: string; entryId: string; version: number },
  { at, by }: Deed,
): Promise<void> {
  await tx
    .insertInto('supportNote')
    .values({
      ...{ id, entryId, version, writtenAt: at, writtenBy: by },
      content: seals.seal(place(id), JSON.stringify(content)),
    })
    .execute();
}

/** A note shared with a colleague, now or until it was taken back. */
export type NoteShare = {
  id: string;
  entryId: string;
  memberId: string;
  memberName: string;
  sharedAt: Date;
  sharedByName: string;
  endedAt: Date | null;
  endedByName: string | null;
};

/** Shares that the context may see, the latest first: of one entry, or the living ones of one member. */
export async function readNoteShares(
  tx: Tx,
  seals: Seals,
  filter: { entryId: string } | { livingOf: string },
): Promise<(NoteShare & ClosedTo)[]> {
  let query = tx.selectFrom('supportNoteShare').selectAll().orderBy('sharedAt', 'desc').orderBy('id');
  if ('entryId' in filter) query = query.where('entryId', '=', filter.entryId);
  else query = query.where('memberId', '=', filter.livingOf).where('endedAt', 'is', null);
  const rows = await query.execute();
  const names = await namesOf(
    tx,
    seals,
    rows.flatMap((row) => [row.memberId, row.sharedBy, row.endedBy]),
  );
  return rows.map(({ sharedBy, endedBy, ...row }) => ({
    ...row,
    memberName: names.get(row.memberId) ?? '',
    sharedByName: names.get(sharedBy) ?? '',
    endedByName: endedBy && (names.get(endedBy) ?? ''),
  }));
}

export async function insertNoteShare(
  tx: Tx,
  { concerns, ...share }: ClosedTo & { id: string; entryId: string; memberId: string },
  { at, by }: Deed,
): Promise<void> {
  await tx
    .insertInto('supportNoteShare')
    .values({ ...share, concerns: [...concerns], sharedAt: at, sharedBy: by })
    .execute();
}

/** Takes shares of an entry back, one or all that live; answers how many they were. */
export async function endNoteShares(
  tx: Tx,
  { entryId, id }: { entryId: string; id?: string },
  { at, by }: Deed,
): Promise<number> {
  let query = tx
    .updateTable('supportNoteShare')
    .set({ endedAt: at, endedBy: by })
    .where('entryId', '=', entryId)
    .where('endedAt', 'is', null);
  if (id) query = query.where('id', '=', id);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}
