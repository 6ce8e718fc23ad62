import type { Absence } from '@qorgan/domain';
import type { Tx } from '../schema.ts';

/** An absence as it was put on record. */
export type AbsenceRow = Absence & {
  id: string;
  organisationId: string;
  memberId: string;
  recordedAt: Date;
  recordedBy: string;
};

/** Every absence ever written in an organisation, the latest first. */
export async function readAbsences(tx: Tx, organisationId: string): Promise<AbsenceRow[]> {
  const rows = await tx
    .selectFrom('absence')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .orderBy('fromOn', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ fromOn, untilOn, ...row }) => ({
    id: row.id,
    organisationId: row.organisationId,
    memberId: row.memberId,
    recordedAt: row.recordedAt,
    recordedBy: row.recordedBy,
    from: fromOn,
    until: untilOn,
    backOn: row.backOn,
  }));
}

export async function insertAbsence(tx: Tx, absence: AbsenceRow): Promise<void> {
  const { from: fromOn, until: untilOn, backOn: _, ...row } = absence;
  await tx
    .insertInto('absence')
    .values({ ...row, fromOn, untilOn })
    .execute();
}

/** Notes that somebody is back earlier. Answers false where that was noted before, or is not this person's to note. */
export async function markBack(
  tx: Tx,
  id: string,
  { backOn, at, by }: { backOn: NonNullable<Absence['backOn']>; at: Date; by: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('absence')
    .set({ backOn, endedAt: at, endedBy: by })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows > 0n;
}
