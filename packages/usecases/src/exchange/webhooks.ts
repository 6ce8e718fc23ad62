import { randomBytes } from 'node:crypto';
import {
  endWebhook as end,
  insertWebhook,
  insertWebhookEvent,
  readPartners,
  readWebhookEvents,
  readWebhooks,
  retryWebhookEvent,
  type Webhook,
  type WebhookTold,
} from '@qorgan/data';
import {
  breaks,
  can,
  ok,
  readWebhookAddress,
  refuse,
  webhookState,
  type Result,
  type WebhookState,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { knownPartner } from './known-partner.ts';

/** How many of the latest events the page shows. */
const shownEvents = 50;

export type WebhooksView = {
  webhooks: readonly Webhook[];
  events: readonly (WebhookTold & { system: string })[];
  /** Systems that have no address yet. */
  others: readonly { id: string; name: string }[];
};

const may = ({ actor }: Context) => can(actor, 'exchange.use', { organisationId: actor.organisationId });

/** Where this organisation tells other systems, and what it told them lately. Nothing of it names a child. */
export const viewWebhooks = (ctx: Context): Promise<Result<WebhooksView>> =>
  act(ctx, async ({ tx, record, deny }) => {
    if (!may(ctx)) return deny('exchange.use');
    const { organisationId } = ctx.actor;
    const partners = await readPartners(tx);
    const names = new Map(partners.map(({ id, name }) => [id, name]));
    const webhooks = await readWebhooks(tx, organisationId);
    const events = await readWebhookEvents(tx, { organisationId, most: shownEvents });
    await record({ type: 'exchangesRead' });
    const has = new Set(webhooks.map(({ partnerId }) => partnerId));
    return ok({
      webhooks,
      events: events.map((event) => ({ ...event, system: names.get(event.partnerId) ?? '' })),
      others: partners
        .filter(({ id, endedAt }) => !endedAt && !has.has(id))
        .map(({ id, name }) => ({ id, name })),
    });
  });

/** The addresses with how the last event for each stands; for the page of exchanges, which puts the look on record. */
export const webhooksInShort = (ctx: Context): Promise<(Webhook & { last: WebhookState | null })[]> =>
  act(ctx, async ({ tx }) => {
    if (!may(ctx)) return [];
    const { organisationId } = ctx.actor;
    const webhooks = await readWebhooks(tx, organisationId);
    const events =
      webhooks.length > 0 ? await readWebhookEvents(tx, { organisationId, most: shownEvents }) : [];
    return webhooks.map((hook) => {
      const last = events.find(({ partnerId }) => partnerId === hook.partnerId);
      return { ...hook, last: last ? webhookState(last) : null };
    });
  });

/**
 * From now on a system is told at this address. Answers with the secret by which it knows that it is us, this once and
 * never again. Refused where nothing may be sent to the address, and where the system has one already.
 */
export const setWebhook = (
  ctx: Context,
  input: { partnerId: string; address: string },
): Promise<Result<{ id: string; secret: string }>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    if (!may(ctx)) return deny('exchange.use');
    const { organisationId, memberId } = ctx.actor;
    const partner = await knownPartner(tx, input.partnerId);
    if (!partner.ok) return partner;
    const address = readWebhookAddress(input.address);
    if (!address) return breaks('addressNotAllowed');
    const id = ctx.newId();
    const secret = randomBytes(32);
    const row = { id, organisationId, partnerId: partner.value.id, address, secret };
    const isNew = await insertWebhook(tx, seals, { ...row, setAt: ctx.now, setBy: memberId });
    if (!isNew) return breaks('addressSet');
    await record({ type: 'webhookSet', details: { webhook: id, partner: partner.value.id } });
    return ok({ id, secret: `whsec_${secret.toString('base64')}` });
  });

/** Nothing is sent there from now on; what waits is dropped. A second time nothing happens. */
export const endWebhook = (ctx: Context, webhookId: string): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await hookOf(ctx, desk, webhookId);
    if (!found.ok) return found;
    await end(desk.tx, webhookId, { endedAt: ctx.now, endedBy: ctx.actor.memberId });
    const details = { webhook: webhookId, partner: found.value.partnerId };
    await desk.record({ type: 'webhookEnded', details });
    return ok(undefined);
  });

/** Sends an event that tells of nothing, so that both sides see whether they are reached. */
export const testWebhook = (ctx: Context, webhookId: string): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await hookOf(ctx, desk, webhookId);
    if (!found.ok) return found;
    const { organisationId } = ctx.actor;
    const { partnerId } = found.value;
    const id = ctx.newId();
    const event = { id, organisationId, partnerId, type: 'test', documentId: id, at: ctx.now } as const;
    await insertWebhookEvent(desk.tx, event);
    await desk.record({ type: 'webhookTested', details: { webhook: webhookId, partner: partnerId } });
    return ok(undefined);
  });

/** What was given up is tried again from the beginning. What was not given up stays as it is. */
export const retryWebhook = (ctx: Context, eventId: string): Promise<Result<void>> =>
  act(ctx, async ({ tx, record, deny }) => {
    if (!may(ctx)) return deny('exchange.use');
    if (!(await retryWebhookEvent(tx, eventId, ctx.now))) return refuse({ kind: 'notFound' });
    await record({ type: 'webhookRetried', details: { event: eventId } });
    return ok(undefined);
  });

async function hookOf(ctx: Context, { tx, deny }: Desk, id: string): Promise<Result<Webhook>> {
  if (!may(ctx)) return deny('exchange.use');
  const found = (await readWebhooks(tx, ctx.actor.organisationId)).find((one) => one.id === id);
  return found ? ok(found) : refuse({ kind: 'notFound' });
}
