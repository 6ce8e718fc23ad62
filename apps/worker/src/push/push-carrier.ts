import { createECDH } from 'node:crypto';
import { isPushAddress } from '@qorgan/contract';
import type { PushCarrier } from '@qorgan/usecases';
import webPush from 'web-push';
import { pushText } from './push-text.ts';

/** How long a push service keeps what it cannot deliver, in seconds: by then the next reminder is due. */
const keepFor = 12 * 60 * 60;
/** The whole conversation has to end before the queue takes the job for dead; see `queue.ts`. */
const patience = 8_000;

/** The push service did not take it, and may later. Says the number of its answer and nothing else. */
class PushNotTaken extends Error {
  override name = 'PushNotTaken';
  readonly code: number;

  constructor(code: number) {
    super(`status ${code}`);
    this.code = code;
  }
}

type Given = {
  /** 32 bytes, the private key (VAPID, P-256) by which push services know this installation. */
  key: Uint8Array;
  /** A mail address that the operators of push services can write to. */
  contact: string;
  /** The push services that may be asked; see `isPushAddress`. */
  services: readonly string[];
};

/**
 * Web push (RFC 8030, 8291, 8292): sealed for the one browser, so that the push service carries what it cannot read. It
 * learns that this installation reminded this browser at this moment; neither redirects nor any other host are followed.
 */
export function createPushCarrier({ key, contact, services }: Given): PushCarrier {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(key);
  const publicKey = pair.getPublicKey('base64url');
  const vapidDetails = {
    subject: `mailto:${contact}`,
    publicKey,
    privateKey: Buffer.from(key).toString('base64url'),
  };
  return {
    publicKey,
    takes: (endpoint) => isPushAddress(endpoint, services),
    async send({ id, endpoint, p256dh, auth, locale }) {
      const { title, body } = pushText[locale];
      const {
        method,
        headers,
        body: sealed,
      } = webPush.generateRequestDetails(
        { endpoint, keys: { p256dh, auth } },
        JSON.stringify({ title, body, tag: id }),
        {
          vapidDetails,
          TTL: keepFor,
          urgency: 'high',
          topic: id.replaceAll('-', ''),
          contentEncoding: 'aes128gcm',
        },
      );
      const answer = await fetch(endpoint, {
        method,
        headers: headers as Record<string, string>,
        body: new Uint8Array(sealed!),
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      });
      await answer.body?.cancel();
      if (answer.ok) return 'sent';
      if (answer.status === 404 || answer.status === 410) return 'gone';
      throw new PushNotTaken(answer.status);
    },
  };
}
