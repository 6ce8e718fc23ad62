import { randomUUID } from 'node:crypto';
import type { Db, Tx } from '@qorgan/data';

const at = new Date('2026-11-20T05:00:00Z');

/** That an answer was brought to this organisation, about this letter or about none. */
export const exchangeRow = (organisationId: string, doneBy: string, referralId: string | null = null) => ({
  ...{ id: randomUUID(), organisationId, direction: 'in' as const, messageId: randomUUID(), referralId },
  ...{ format: 'qorgan.answer/1', says: 'received', partnerId: null, outcome: 'taken' as const },
  ...{ foreignId: null, tokenId: null },
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

export const foreignCorrectionRow = (foreignId: string, saidBy: string) => ({
  ...{ id: randomUUID(), foreignId, corrects: null, content: bytes, at, saidBy },
});

/** What a system acts with, in the name of this member. */
export const tokenRow = (organisationId: string, partnerId: string, memberId: string) => ({
  ...{ id: randomUUID(), organisationId, partnerId, memberId, tokenHash: randomUUID(), issuedAt: at },
  ...{ lastUsedAt: null, endedAt: null, endedBy: null },
});

/** Where an organisation tells a system. */
export const webhookRow = (organisationId: string, partnerId: string, setBy: string) => ({
  ...{ id: randomUUID(), organisationId, partnerId, address: 'https://system.example/', secret: bytes },
  ...{ setAt: at, setBy, endedAt: null, endedBy: null },
});

/** What the system is told; `isGivenUp`: in vain, so that it can be tried again by hand. */
export const webhookEventRow = (organisationId: string, partnerId: string, isGivenUp = false) => ({
  ...{ id: randomUUID(), organisationId, partnerId, type: 'test' as const, documentId: randomUUID() },
  ...{ at, dueAt: at, deliveredAt: null, givenUpAt: isGivenUp ? at : null, droppedAt: null },
});

export const webhookAttemptRow = (eventId: string) => ({
  ...{ id: randomUUID(), eventId, at, outcome: 'refused' as const, status: 500 },
});

/** An address of a system that speaks for this body, and an event that it was told in vain. */
export async function insertWebhook(
  db: Db | Tx,
  organisationId: string,
  partnerOf: string,
  memberId: string,
) {
  const partner = await partnerRow(db, partnerOf, memberId);
  await db.insertInto('exchangePartner').values(partner).execute();
  const hook = webhookRow(organisationId, partner.id, memberId);
  const event = webhookEventRow(organisationId, partner.id, true);
  await db.insertInto('webhook').values(hook).execute();
  await db.insertInto('webhookEvent').values(event).execute();
  await db.insertInto('webhookAttempt').values(webhookAttemptRow(event.id)).execute();
  const token = tokenRow(organisationId, partner.id, memberId);
  await db.insertInto('exchangeToken').values(token).execute();
  return { tokenId: token.id, webhookId: hook.id, eventId: event.id, partnerId: partner.id };
}

/** A referral of another system on which a case of the body rests, or which waits; confirmed where that is asked for. */
export async function insertForeign(
  db: Db | Tx,
  {
    organisationId,
    memberId,
    ...of
  }: { organisationId: string; memberId: string; bodyCaseId?: string; isConfirmed?: boolean },
): Promise<{ foreignId: string; partnerId: string }> {
  const { bodyCaseId, isConfirmed = false } = of;
  const partner = await partnerRow(db, organisationId, memberId);
  await db.insertInto('exchangePartner').values(partner).execute();
  const row = foreignRow(organisationId, partner.id, memberId);
  await db.insertInto('foreignReferral').values(row).execute();
  const { id: foreignId, receivedAt } = row;
  if (isConfirmed)
    await db
      .insertInto('foreignAnswer')
      .values(foreignAnswerRow(foreignId, memberId, 'received'))
      .execute();
  if (!bodyCaseId)
    await db
      .insertInto('foreignWaiting')
      .values({ foreignId, organisationId, receivedAt, isConfirmed })
      .execute();
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
