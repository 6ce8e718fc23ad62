import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';

export type HeldForm = Selectable<Schema['heldForm']>;

/** Needs the purpose `identity`, as the others do. */
export const insertHeldForm = async (tx: Tx, form: HeldForm): Promise<void> => {
  await tx.insertInto('heldForm').values(form).execute();
};

type Of = { id: string; accountId: string };

export const readHeldForm = (tx: Tx, of: Of): Promise<HeldForm | undefined> =>
  tx
    .selectFrom('heldForm')
    .selectAll()
    .where('id', '=', of.id)
    .where('accountId', '=', of.accountId)
    .executeTakeFirst();

export const deleteHeldForm = async (tx: Tx, of: Of): Promise<void> => {
  await tx.deleteFrom('heldForm').where('id', '=', of.id).where('accountId', '=', of.accountId).execute();
};

/** Wipes what has waited too long, whoever it belongs to. */
export const deleteHeldForms = async (tx: Tx, expiredBy: Date): Promise<void> => {
  await tx.deleteFrom('heldForm').where('expiresAt', '<=', expiredBy).execute();
};
