import { createHmac } from 'node:crypto';
import {
  claimWebhookEvent,
  dueWebhookEvents,
  inContext,
  noteWebhookAttempt,
  type WebhookToSend,
} from '@qorgan/data';
import { isWorthTrying, nextTry, type WebhookOutcome } from '@qorgan/domain';
import type { House } from '../context.ts';

/** What goes to a system: where, and the bytes that are signed. */
export type WebhookRequest = {
  address: string;
  headers: Readonly<Record<string, string>>;
  body: string;
};

/** Carries one to its address, and never to an address inside; says how it ended. Never throws. */
export type WebhookSender = (
  request: WebhookRequest,
) => Promise<{ outcome: WebhookOutcome; status: number | null }>;

/** How many go in one round. */
const most = 20;
/** How long one that is being sent is left alone by other clocks, in milliseconds; longer than a sender may take. */
const held = 120_000;

/**
 * Tells systems outside what is in the outbox and due, each once where all goes well: sent between two transactions, so
 * that no page waits for a stranger's server. Whoever dies between the answer and the note of it sends it again under the
 * same id. Answers with how many were tried.
 */
export async function deliverWebhooks(
  houseNow: () => House,
  send: WebhookSender,
  isStopping: () => boolean = () => false,
): Promise<number> {
  const { db, now } = houseNow();
  const due = await inContext(db, { purpose: 'clock' }, (tx) => dueWebhookEvents(tx, { now, most }));
  let tried = 0;
  for (const one of due) {
    if (isStopping()) break;
    if (await deliver(houseNow(), send, one)) tried += 1;
  }
  return tried;
}

async function deliver(
  { db, vault, now, newId }: House,
  send: WebhookSender,
  { id, organisationId }: { id: string; organisationId: string },
): Promise<boolean> {
  const context = { purpose: 'clock', organisationId } as const;
  const claimed = await inContext(db, context, async (tx) => {
    const until = new Date(now.getTime() + held);
    return claimWebhookEvent(tx, await vault.of(tx, organisationId), { id, now, until });
  });
  if (!claimed) return false;
  const { outcome, status } = await send(requestOf(claimed, now));
  const again = isWorthTrying(outcome) ? nextTry(claimed.tries, now) : null;
  const then = outcome === 'delivered' ? { deliveredAt: now } : again ? { dueAt: again } : { givenUpAt: now };
  await inContext(db, context, (tx) =>
    noteWebhookAttempt(tx, { id: newId(), eventId: id, at: now, outcome, status, then }),
  );
  return true;
}

/**
 * The request by the conventions of Standard Webhooks: HMAC-SHA256 with the secret over id, time and body. The body says
 * what happened to which referral, and nothing of a child: whoever is told fetches the document.
 */
export function requestOf(event: WebhookToSend, now: Date): WebhookRequest {
  const { id, type, documentId, organisationId, at, secret, address } = event;
  const data = type === 'test' ? { organisationId } : { organisationId, referralId: documentId };
  const body = JSON.stringify({ type, timestamp: at.toISOString(), data });
  const seconds = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64');
  return {
    address,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${signature}`,
    },
    body,
  };
}
