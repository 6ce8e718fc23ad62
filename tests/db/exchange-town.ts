import { randomUUID } from 'node:crypto';
import type { Db, Tx } from '@qorgan/data';

const at = new Date('2026-11-20T05:00:00Z');

/** That an answer was brought to this organisation, about this letter or about none. */
export const exchangeRow = (organisationId: string, doneBy: string, referralId: string | null = null) => ({
  ...{ id: randomUUID(), organisationId, direction: 'in' as const, messageId: randomUUID(), referralId },
  ...{ format: 'qorgan.answer/1', says: 'received', partnerId: null, outcome: 'taken' as const },
  foreignId: null,
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

const bytes = Uint8Array.of(1);

/** A referral of another system to this body, from a system that is registered for it. */
export const foreignRow = (organisationId: string, partnerId: string, takenBy: string) => ({
  ...{ id: randomUUID(), organisationId, partnerId, senderReferralId: randomUUID() },
  ...{ content: bytes, document: bytes, receivedAt: at, noticedAt: null, takenBy },
});

export const foreignAnswerRow = (foreignId: string, saidBy: string, kind: 'received' | 'returned') => ({
  ...{ foreignId, kind, content: bytes, at, saidBy },
});

/** The same, on which a case of the body rests, or which waits. */
export async function insertForeign(
  db: Db | Tx,
  { organisationId, memberId, bodyCaseId }: { organisationId: string; memberId: string; bodyCaseId?: string },
): Promise<{ foreignId: string; partnerId: string }> {
  const partner = await partnerRow(db, organisationId, memberId);
  await db.insertInto('exchangePartner').values(partner).execute();
  const row = foreignRow(organisationId, partner.id, memberId);
  await db.insertInto('foreignReferral').values(row).execute();
  if (bodyCaseId)
    await db
      .insertInto('bodyGround')
      .values({
        ...{ id: randomUUID(), bodyCaseId, kind: 'foreign', foreignId: row.id, joinedBy: memberId },
        ...{ referralId: null, onwardId: null, heard: null, noticedAt: null, receivedAt: at, joinedAt: at },
      })
      .execute();
  return { foreignId: row.id, partnerId: partner.id };
}
