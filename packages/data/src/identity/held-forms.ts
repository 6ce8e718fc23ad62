import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';

export type HeldForm = Selectable<Schema['heldForm']>;

/** Needs the purpose `identity`, as the other two do. */
export const insertHeldForm = async (tx: Tx, form: HeldForm): Promise<void> => {
  await tx.insertInto('heldForm').values(form).execute();
};

/** Takes the form of this account away and answers with it; a second time there is none. */
export const takeHeldFormRow = (
  tx: Tx,
  of: { id: string; accountId: string },
): Promise<HeldForm | undefined> =>
  tx
    .deleteFrom('heldForm')
    .where('id', '=', of.id)
    .where('accountId', '=', of.accountId)
    .returningAll()
    .executeTakeFirst();

export const deleteHeldForms = async (tx: Tx, expiredBy: Date): Promise<void> => {
  await tx.deleteFrom('heldForm').where('expiresAt', '<', expiredBy).execute();
};
