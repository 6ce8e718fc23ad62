import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
  type ECDH,
} from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A browser as a push service knows it, which can open what is sealed for it. */
export type Browser = {
  path: string;
  pair: ECDH;
  auth: Buffer;
  address: { endpoint: string; p256dh: string; auth: string };
};
type Received = { path: string; headers: IncomingHttpHeaders; body: Buffer };

/** A push service on this computer: takes what is pushed, answers as told, and lets a test open it as a browser does. */
export async function startPushService() {
  const received: Received[] = [];
  const answers = new Map<string, number>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const path = request.url!;
      received.push({ path, headers: request.headers, body: Buffer.concat(parts) });
      const status = answers.get(path) ?? 201;
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    received,
    /** From now on this browser is answered so. */
    answer: (browser: Browser, status: number) => answers.set(browser.path, status),
    browser(name: string): Browser {
      const pair = createECDH('prime256v1');
      const p256dh = pair.generateKeys('base64url');
      const auth = randomBytes(16);
      const path = `/push/${name}`;
      return {
        path,
        pair,
        auth,
        address: { endpoint: `${origin}${path}`, p256dh, auth: auth.toString('base64url') },
      };
    },
    to: (browser: Browser) => received.filter(({ path }) => path === browser.path),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Opens a message as the browser does that it was sealed for (RFC 8188, 8291). */
export function openPush({ pair, auth }: Browser, body: Buffer): unknown {
  const salt = body.subarray(0, 16);
  const sender = body.subarray(21, 21 + body[20]!);
  const sealed = body.subarray(21 + sender.length);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
  const input = hkdfSync('sha256', pair.computeSecret(sender), auth, info, 32);
  const derive = (use: string, length: number) =>
    Buffer.from(hkdfSync('sha256', new Uint8Array(input), salt, `Content-Encoding: ${use}\0`, length));
  const cipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  cipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  // Padding: zeros behind a two.
  return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString());
}

/** What the sender says of itself, if it truly is the holder of the key that it names (RFC 8292). */
export function senderOf({ headers }: Received): { claims: { aud: string; sub: string }; publicKey: string } {
  const [, head, claims, signature, publicKey] =
    /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  const point = Buffer.from(publicKey!, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x!, y: y! }, format: 'jwk' });
  const isTheirs = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature!, 'base64url'),
  );
  if (!isTheirs) throw new Error('Somebody else signed it.');
  return { claims: JSON.parse(Buffer.from(claims!, 'base64url').toString()) as never, publicKey: publicKey! };
}
