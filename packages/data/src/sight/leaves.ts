import type { Concern, Leave, SeenSign } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { namesOf } from '../report/read-reports.ts';

/** What a row of the desk is closed by, as the report or the case has it. */
export type ClosedTo = Concern & { organisationId: string };
/** Who does it and when. */
export type Deed = { at: Date; by: string };

const place = (id: string) => ({ table: 'sign_leave', column: 'content', id });
type Kept = Omit<SeenSign, 'noticedAt' | 'receivedAt'> & { noticedAt: string; receivedAt: string };

export type LeaveFilter =
  /** All of a report, those that were taken back too, as far as the context may see them. */
  | { reportId: string }
  /** Those that stand, of one pupil or of all. */
  | { pupilId: string | null }
  | { ids: readonly string[] };

/** A leave with the report that it is of, which only those who lead may open, and whom it concerns. */
export type LeaveRow = Leave & ClosedTo & { reportId: string };

/** Leaves that the context may see, opened, the latest given first. */
export async function readLeaves(tx: Tx, seals: Seals, filter: LeaveFilter): Promise<LeaveRow[]> {
  let query = tx.selectFrom('signLeave').selectAll().orderBy('givenAt', 'desc').orderBy('id');
  if ('reportId' in filter) query = query.where('reportId', '=', filter.reportId);
  else if ('ids' in filter) {
    if (filter.ids.length === 0) return [];
    query = query.where('id', 'in', [...filter.ids]);
  } else {
    query = query.where('endedAt', 'is', null);
    if (filter.pupilId !== null) query = query.where('pupilId', '=', filter.pupilId);
  }
  const rows = await query.execute();
  const names = await namesOf(
    tx,
    seals,
    rows.flatMap(({ givenBy, endedBy }) => [givenBy, endedBy]),
  );
  return rows.map(({ content, givenBy, endedBy, ...row }) => {
    const kept = JSON.parse(seals.open(place(row.id), content)) as Kept;
    return {
      ...row,
      ...kept,
      noticedAt: new Date(kept.noticedAt),
      receivedAt: new Date(kept.receivedAt),
      givenByName: names.get(givenBy) ?? '',
      endedByName: endedBy && (names.get(endedBy) ?? ''),
    };
  });
}

type NewLeave = ClosedTo & { id: string; reportId: string; reportPupilId: string; pupilId: string | null };

export async function insertLeave(
  tx: Tx,
  seals: Seals,
  { concerns, ...leave }: NewLeave,
  seen: SeenSign,
  { at, by }: Deed,
): Promise<void> {
  const content = seals.seal(place(leave.id), JSON.stringify(seen));
  await tx
    .insertInto('signLeave')
    .values({ ...leave, concerns: [...concerns], content, givenAt: at, givenBy: by })
    .execute();
}

/** Takes the leave of a child's line back; false where none stands. */
export async function endLeave(tx: Tx, reportPupilId: string, { at, by }: Deed): Promise<boolean> {
  const row = await tx
    .updateTable('signLeave')
    .set({ endedAt: at, endedBy: by })
    .where('reportPupilId', '=', reportPupilId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows > 0n;
}
