import type { Shift, TimeSpan } from '@qorgan/domain';
import type { Tx } from '../schema.ts';

const columns = ['id', 'memberId', 'fromAt as from', 'untilAt as until', 'takenBackAt'] as const;

/** The shifts of a body that touch a span of time, the earliest first; those that were taken back too. */
export const readShifts = (tx: Tx, organisationId: string, { from, until }: TimeSpan): Promise<Shift[]> =>
  tx
    .selectFrom('rotaShift')
    .select(columns)
    .where('organisationId', '=', organisationId)
    .where('untilAt', '>', from)
    .where('fromAt', '<', until)
    .orderBy('fromAt')
    .orderBy('id')
    .execute();

/** One shift, held until the transaction ends. */
export const lockShift = (tx: Tx, id: string): Promise<(Shift & { organisationId: string }) | undefined> =>
  tx
    .selectFrom('rotaShift')
    .select([...columns, 'organisationId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export type NewShift = TimeSpan & {
  id: string;
  organisationId: string;
  memberId: string;
  recordedAt: Date;
  recordedBy: string;
};

export async function insertShifts(tx: Tx, shifts: readonly NewShift[]): Promise<void> {
  await tx
    .insertInto('rotaShift')
    .values(shifts.map(({ from: fromAt, until: untilAt, ...row }) => ({ ...row, fromAt, untilAt })))
    .execute();
}

/** From this moment on it does not count; it stays on record. */
export async function takeShiftBack(tx: Tx, id: string, by: { at: Date; memberId: string }): Promise<void> {
  await tx
    .updateTable('rotaShift')
    .set({ takenBackAt: by.at, takenBackBy: by.memberId })
    .where('id', '=', id)
    .execute();
}
