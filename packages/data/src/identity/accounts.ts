import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';

export type Account = Selectable<Schema['account']>;

/** The account with this login hash (`vault.lookupHash('login', …)`). Needs the purpose `identity`. */
export const findAccount = (tx: Tx, loginHash: Uint8Array): Promise<Account | undefined> =>
  tx.selectFrom('account').selectAll().where('loginHash', '=', loginHash).executeTakeFirst();

/** Needs the purpose `identity`. */
export const readAccount = (tx: Tx, accountId: string): Promise<Account | undefined> =>
  tx.selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirst();

/** Saves a new account; false where the login is taken. Needs the purpose `identity` or `administration`. */
export async function insertAccount(tx: Tx, account: Account): Promise<boolean> {
  const row = await tx
    .insertInto('account')
    .values(account)
    .onConflict((conflict) => conflict.column('loginHash').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Puts another password hash in place of `former`; false where that is no longer the one. */
export async function replacePassword(
  tx: Tx,
  account: { id: string; former: string; passwordHash: string; at: Date },
): Promise<boolean> {
  const row = await tx
    .updateTable('account')
    .set({ passwordHash: account.passwordHash, passwordChangedAt: account.at })
    .where('id', '=', account.id)
    .where('passwordHash', '=', account.former)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
