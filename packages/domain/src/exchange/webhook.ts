/**
 * What a system outside is told by itself: a letter for its body was sent or taken back, its own referral stands
 * otherwise than before, or somebody tries whether it is reached.
 */
export const webhookEvents = ['referral.sent', 'referral.withdrawn', 'referral.state', 'test'] as const;
export type WebhookEventType = (typeof webhookEvents)[number];

/** How one try ended. */
export const webhookOutcomes = [
  'delivered',
  /** It answered, and not that it took it. */
  'refused',
  'redirected',
  'gone',
  /** Its name leads to no address on the open internet. */
  'notPublic',
  'unreachable',
  'timedOut',
] as const;
export type WebhookOutcome = (typeof webhookOutcomes)[number];

const minute = 60_000;
/** How long after each failed try the next one waits, in minutes: over three days in all. */
const waits = [1, 5, 30, 120, 360, 720, 1440, 1440];

/** When it is tried again after so many tries; null where that was the last. */
export function nextTry(tries: number, at: Date): Date | null {
  const wait = waits[tries - 1];
  return wait === undefined ? null : new Date(at.getTime() + wait * minute);
}

/** Whether another try could end otherwise: a system that says that it is gone is asked no more. */
export const isWorthTrying = (outcome: WebhookOutcome): boolean =>
  outcome !== 'delivered' && outcome !== 'gone';

/**
 * An address as people type it, as it is kept; null where nothing may be sent there. Only https, to a full name: neither a
 * number nor a name of this house's own network, no password in it, and no part that never leaves a browser. Where the name
 * leads is asked before each sending.
 */
export function readWebhookAddress(typed: string): string | null {
  const text = typed.trim();
  if (text.length > 500 || !URL.canParse(text)) return null;
  const { protocol, hostname, username, password, hash, href } = new URL(text);
  if (protocol !== 'https:' || username || password || hash) return null;
  const name = hostname.replace(/\.$/, '');
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return null;
  if (!name.includes('.') || /\.(local|localhost|internal|lan|home|arpa|onion)$/.test(name)) return null;
  return href;
}

export type WebhookStanding = {
  deliveredAt: Date | null;
  givenUpAt: Date | null;
  /** There was no address any more. */
  droppedAt: Date | null;
};

export type WebhookState = 'delivered' | 'givenUp' | 'dropped' | 'waits';

/** How the telling of one event stands, in a list. */
export const webhookState = ({ deliveredAt, givenUpAt, droppedAt }: WebhookStanding): WebhookState =>
  deliveredAt ? 'delivered' : givenUpAt ? 'givenUp' : droppedAt ? 'dropped' : 'waits';
