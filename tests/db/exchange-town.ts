import { randomUUID } from 'node:crypto';
import type { Db, Tx } from '@qorgan/data';

const at = new Date('2026-11-20T05:00:00Z');

/** That an answer was brought to this organisation, about this letter or about none. */
export const exchangeRow = (organisationId: string, doneBy: string, referralId: string | null = null) => ({
  ...{ id: randomUUID(), organisationId, direction: 'in' as const, messageId: randomUUID(), referralId },
  ...{ format: 'qorgan.answer/1', says: 'received', partnerId: null, outcome: 'taken' as const },
  ...{ sha256: '', at, doneBy },
});

/** That a system speaks for this body, in the region of the body. */
export async function partnerRow(db: Db | Tx, bodyId: string, addedBy: string) {
  const { regionId } = await db
    .selectFrom('organisation')
    .select('regionId')
    .where('id', '=', bodyId)
    .executeTakeFirstOrThrow();
  const publicKey = Buffer.alloc(32, randomUUID());
  return { id: randomUUID(), regionId, bodyId, name: 'x', publicKey, addedAt: at, addedBy };
}

/** Registers a system for each of these bodies. */
export async function insertPartners(db: Db, bodies: readonly string[], addedBy: string): Promise<void> {
  for (const bodyId of bodies)
    await db
      .insertInto('exchangePartner')
      .values(await partnerRow(db, bodyId, addedBy))
      .execute();
}
