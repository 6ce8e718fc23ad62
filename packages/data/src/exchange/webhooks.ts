import type { WebhookEventType, WebhookOutcome } from '@qorgan/domain';
import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const place = (id: string) => ({ table: 'webhook', column: 'secret', id });

export type Webhook = Pick<Selectable<Schema['webhook']>, 'id' | 'partnerId' | 'address' | 'setAt'> & {
  /** What people call the system. */
  system: string;
};

/** Where this organisation tells systems, the newest first; nothing of the secrets. */
export const readWebhooks = (tx: Tx, organisationId: string): Promise<Webhook[]> =>
  tx
    .selectFrom('webhook')
    .innerJoin('exchangePartner', 'exchangePartner.id', 'webhook.partnerId')
    .select(['webhook.id', 'webhook.partnerId', 'webhook.address', 'webhook.setAt'])
    .select('exchangePartner.name as system')
    .where('webhook.organisationId', '=', organisationId)
    .where('webhook.endedAt', 'is', null)
    .orderBy('webhook.setAt', 'desc')
    .execute();

export type NewWebhook = Omit<Selectable<Schema['webhook']>, 'secret' | 'endedAt' | 'endedBy'> & {
  secret: Uint8Array;
};

/** False where this system has an address here already. */
export async function insertWebhook(tx: Tx, seals: Seals, { secret, ...row }: NewWebhook): Promise<boolean> {
  const sealed = seals.sealBytes(place(row.id), secret);
  const [added] = await tx
    .insertInto('webhook')
    .values({ ...row, secret: sealed, endedAt: null, endedBy: null })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'partnerId']).where('endedAt', 'is', null).doNothing(),
    )
    .returning('id')
    .execute();
  return added !== undefined;
}

/** Nothing is sent there any more; false where that was so before. */
export async function endWebhook(
  tx: Tx,
  id: string,
  ended: { endedAt: Date; endedBy: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('webhook')
    .set(ended)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows === 1n;
}

export type NewWebhookEvent = {
  id: string;
  organisationId: string;
  partnerId: string;
  type: WebhookEventType;
  documentId: string;
  at: Date;
};

/** Puts into the outbox what a system is to be told, in the transaction of what happened. */
export async function insertWebhookEvent(tx: Tx, event: NewWebhookEvent): Promise<void> {
  await tx
    .insertInto('webhookEvent')
    .values({ ...event, dueAt: event.at, deliveredAt: null, givenUpAt: null, droppedAt: null })
    .execute();
}

export type WebhookAttempt = Pick<Selectable<Schema['webhookAttempt']>, 'at' | 'outcome' | 'status'>;
export type WebhookTold = Pick<
  Selectable<Schema['webhookEvent']>,
  'id' | 'partnerId' | 'type' | 'at' | 'dueAt' | 'tries' | 'deliveredAt' | 'givenUpAt' | 'droppedAt'
> & { attempts: WebhookAttempt[] };

/** What systems were told or are to be told, the latest first, with every try. */
export async function readWebhookEvents(
  tx: Tx,
  { organisationId, most }: { organisationId: string; most: number },
): Promise<WebhookTold[]> {
  const events = await tx
    .selectFrom('webhookEvent')
    .select(['id', 'partnerId', 'type', 'at', 'dueAt', 'tries', 'deliveredAt', 'givenUpAt', 'droppedAt'])
    .where('organisationId', '=', organisationId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  if (events.length === 0) return [];
  const attempts = await tx
    .selectFrom('webhookAttempt')
    .select(['eventId', 'at', 'outcome', 'status'])
    .where(
      'eventId',
      'in',
      events.map(({ id }) => id),
    )
    .orderBy('at')
    .execute();
  const of = Map.groupBy(attempts, ({ eventId }) => eventId);
  return events.map((event) => ({ ...event, attempts: of.get(event.id) ?? [] }));
}

/** What was given up goes again from the beginning; false where it was not given up. */
export async function retryWebhookEvent(tx: Tx, id: string, now: Date): Promise<boolean> {
  const row = await tx
    .updateTable('webhookEvent')
    .set({ dueAt: now, tries: 0, givenUpAt: null })
    .where('id', '=', id)
    .where('givenUpAt', 'is not', null)
    .executeTakeFirst();
  return row.numUpdatedRows === 1n;
}

/**
 * For the clock: what is to be sent by now, the longest waiting first. What has no address, or had none when it happened,
 * is dropped: nobody waits for it.
 */
export async function dueWebhookEvents(
  tx: Tx,
  { now, most }: { now: Date; most: number },
): Promise<{ id: string; organisationId: string }[]> {
  const waiting = await tx
    .selectFrom('webhookEvent as e')
    .leftJoin('webhook as w', (join) =>
      join
        .onRef('w.organisationId', '=', 'e.organisationId')
        .onRef('w.partnerId', '=', 'e.partnerId')
        .onRef('w.setAt', '<=', 'e.at')
        .on('w.endedAt', 'is', null),
    )
    .select(['e.id', 'e.organisationId', 'w.id as webhookId'])
    .where('e.deliveredAt', 'is', null)
    .where('e.givenUpAt', 'is', null)
    .where('e.droppedAt', 'is', null)
    .where('e.dueAt', '<=', now)
    .orderBy('e.dueAt')
    .limit(most)
    .execute();
  const nowhere = waiting.filter(({ webhookId }) => webhookId === null).map(({ id }) => id);
  if (nowhere.length > 0)
    await tx.updateTable('webhookEvent').set({ droppedAt: now }).where('id', 'in', nowhere).execute();
  return waiting.flatMap(({ id, organisationId, webhookId }) => (webhookId ? [{ id, organisationId }] : []));
}

export type WebhookToSend = {
  id: string;
  organisationId: string;
  type: WebhookEventType;
  documentId: string;
  at: Date;
  tries: number;
  address: string;
  secret: Uint8Array;
};

/** Takes one to be sent, so that no other clock does until `until`; undefined where another has it, or it is settled. */
export async function claimWebhookEvent(
  tx: Tx,
  seals: Seals,
  { id, now, until }: { id: string; now: Date; until: Date },
): Promise<WebhookToSend | undefined> {
  const event = await tx
    .selectFrom('webhookEvent')
    .select(['id', 'organisationId', 'partnerId', 'type', 'documentId', 'at', 'tries'])
    .where('id', '=', id)
    .where('deliveredAt', 'is', null)
    .where('givenUpAt', 'is', null)
    .where('droppedAt', 'is', null)
    .where('dueAt', '<=', now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!event) return undefined;
  const { partnerId, ...told } = event;
  const hook = await tx
    .selectFrom('webhook')
    .select(['id', 'address', 'secret'])
    .where('organisationId', '=', event.organisationId)
    .where('partnerId', '=', partnerId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  if (!hook) return undefined;
  const tries = event.tries + 1;
  await tx.updateTable('webhookEvent').set({ dueAt: until, tries }).where('id', '=', id).execute();
  return { ...told, tries, address: hook.address, secret: seals.openBytes(place(hook.id), hook.secret) };
}

/** How one try ended, and what becomes of the event by it. */
export async function noteWebhookAttempt(
  tx: Tx,
  { eventId, then, ...attempt }: WebhookAttemptNoted,
): Promise<void> {
  await tx
    .insertInto('webhookAttempt')
    .values({ ...attempt, eventId })
    .execute();
  await tx.updateTable('webhookEvent').set(then).where('id', '=', eventId).execute();
}
export type WebhookAttemptNoted = {
  id: string;
  eventId: string;
  at: Date;
  outcome: WebhookOutcome;
  status: number | null;
  then: { deliveredAt: Date } | { givenUpAt: Date } | { dueAt: Date };
};
