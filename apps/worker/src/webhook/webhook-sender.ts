import { lookup } from 'node:dns/promises';
import { request as plainRequest } from 'node:http';
import { request as secureRequest, type RequestOptions } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { WebhookSender } from '@qorgan/usecases';
import { isPublicAddress } from './public-address.ts';

/** The whole conversation, the asking for the address included, in milliseconds. */
const patience = 10_000;

type WebhookOutcome = Awaited<ReturnType<WebhookSender>>['outcome'];
type Resolved = { address: string; family: number };
type Given = {
  patience?: number;
  /** How a name becomes addresses. */
  resolve?: (name: string) => Promise<readonly Resolved[]>;
  /** For tests alone: whatever the name leads to, it is sent without TLS to this computer. */
  loopbackWithoutTls?: boolean;
};

/**
 * Posts to systems outside. A name is asked for its addresses once, every one of them has to lie on the open internet, and
 * the connection goes to one that was checked, whatever the name says a moment later. No redirect is followed, and nothing
 * of the answer is read but its number.
 */
export function createWebhookSender(given: Given = {}): WebhookSender {
  const { resolve = (name) => lookup(name, { all: true }), loopbackWithoutTls = false } = given;
  const isAllowed = loopbackWithoutTls ? isLoopback : isPublicAddress;
  const ask = loopbackWithoutTls ? plainRequest : secureRequest;
  return async ({ address, headers, body }) => {
    const url = new URL(address);
    const signal = AbortSignal.timeout(given.patience ?? patience);
    try {
      if (url.protocol !== 'https:') return ended('notPublic');
      const found = await Promise.race([resolve(url.hostname), expiry(signal)]);
      const [first] = found;
      if (!first) return ended('unreachable');
      if (!found.every((one) => isAllowed(one.address))) return ended('notPublic');
      const options: RequestOptions = {
        ...{ method: 'POST', signal, agent: false, lookup: always(first) },
        ...{ hostname: url.hostname, port: url.port || 443, path: `${url.pathname}${url.search}` },
        headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'Qorgan' },
      };
      const status = await post(ask, options, body);
      return { outcome: outcomeOf(status), status };
    } catch {
      return ended(signal.aborted ? 'timedOut' : 'unreachable');
    }
  };
}

const ended = (outcome: WebhookOutcome) => ({ outcome, status: null });
const isLoopback = (address: string) => address === '127.0.0.1';

function outcomeOf(status: number): WebhookOutcome {
  if (status >= 200 && status < 300) return 'delivered';
  if (status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
}

const expiry = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('timed out')), { once: true });
  });

/** Answers every question with the one address that was checked. */
const always =
  ({ address, family }: Resolved): LookupFunction =>
  (_, options, done) => {
    if (options.all) (done as (error: null, all: Resolved[]) => void)(null, [{ address, family }]);
    else done(null, address, family);
  };

function post(ask: typeof secureRequest, options: RequestOptions, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = ask(options, (answer) => {
      resolve(answer.statusCode ?? 0);
      // However much it wants to say.
      answer.destroy();
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
