import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';

/** How often something was tried in vain. All of this needs the purpose `identity`. */
export type ThrottleRow = Selectable<Schema['signInThrottle']>;

/**
 * The rows of these keys, in the order of the keys, each made if it was not there, and locked: whoever tries at the
 * same moment waits until this transaction ends and then sees what it counted.
 */
export async function lockThrottles(tx: Tx, keys: readonly Uint8Array[], at: Date): Promise<ThrottleRow[]> {
  const sorted = keys.toSorted(Buffer.compare);
  for (const key of sorted)
    await tx
      .insertInto('signInThrottle')
      .values({ key, failures: 0, blockedUntil: null, updatedAt: at })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  const rows: ThrottleRow[] = [];
  for (const key of sorted)
    rows.push(
      await tx
        .selectFrom('signInThrottle')
        .selectAll()
        .where('key', '=', key)
        .forUpdate()
        .executeTakeFirstOrThrow(),
    );
  return keys.map((key) => rows.find((row) => Buffer.compare(row.key, key) === 0)!);
}

export const saveThrottle = async (tx: Tx, { key, ...row }: ThrottleRow): Promise<void> => {
  await tx.updateTable('signInThrottle').set(row).where('key', '=', key).execute();
};

/** Forgets what was last touched before `before`. */
export const deleteOldThrottles = async (tx: Tx, before: Date): Promise<void> => {
  await tx.deleteFrom('signInThrottle').where('updatedAt', '<', before).execute();
};

/** Neither made nor locked. */
export const findThrottle = (tx: Tx, key: Uint8Array): Promise<ThrottleRow | undefined> =>
  tx.selectFrom('signInThrottle').selectAll().where('key', '=', key).executeTakeFirst();

/** Notes that a key was seen now, with nothing counted. */
export const noteThrottle = async (tx: Tx, key: Uint8Array, at: Date): Promise<void> => {
  await tx
    .insertInto('signInThrottle')
    .values({ key, failures: 0, blockedUntil: null, updatedAt: at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ updatedAt: at }))
    .execute();
};
