import { inContext } from '../context.ts';
import { CannotOpen } from '../connection/cannot-open.ts';
import type { Db } from '../schema.ts';
import { SealBroken } from './cipher.ts';
import type { Vault } from './vault.ts';

/**
 * Throws `CannotOpen` where the database was sealed under another master key. Asked once at the start, it keeps an
 * installation with a wrong key from sealing new things beside the old ones.
 */
export const verifyMasterKey = (db: Db, vault: Vault): Promise<void> =>
  inContext(db, { purpose: 'verification' }, async (tx) => {
    const row = await tx
      .selectFrom('organisationKey')
      .select('organisationId')
      .orderBy('createdAt')
      .limit(1)
      .executeTakeFirst();
    if (row) await vault.of(tx, row.organisationId);
  }).catch((error: unknown) => {
    throw error instanceof SealBroken ? new CannotOpen({ problem: 'otherKey' }) : error;
  });
