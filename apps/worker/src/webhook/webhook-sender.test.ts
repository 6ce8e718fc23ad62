import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';
import { createWebhookSender } from './webhook-sender.ts';

test.each([...['8.8.8.8', '1.1.1.1', '203.0.112.9', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1']])(
  '%s lies on the open internet',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ...['169.254.169.254', '100.64.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '203.0.113.7'],
  ...[
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
  ],
  ...['ff02::1', '2002:7f00:1::', '64:ff9b::7f00:1', '2001::1', '2001:db8::1', 'register.example.kz', ''],
])('%s does not', (address) => expect(isPublicAddress(address)).toBe(false));

/** A system on this computer that answers as its path says. */
const received: { url: string; host: string; body: string }[] = [];
const server = createServer((request: IncomingMessage, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    received.push({ url: request.url!, host: request.headers.host!, body });
    if (request.url === '/slow') return;
    const status = Number(request.url!.slice(1));
    response.writeHead(status, status === 302 ? { location: '/200' } : {}).end('x'.repeat(1_000_000));
  });
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const here = { address: '127.0.0.1', family: 4 };
const to = (path: string) => ({
  ...{ address: `https://system.example:${port}${path}`, headers: { 'webhook-id': '1' }, body: '{}' },
});
const sender = (patience = 5_000) =>
  createWebhookSender({ loopbackWithoutTls: true, patience, resolve: async () => [here] });

test.each([
  ['/204', { outcome: 'delivered', status: 204 }],
  ['/302', { outcome: 'redirected', status: 302 }],
  ['/410', { outcome: 'gone', status: 410 }],
  ['/500', { outcome: 'refused', status: 500 }],
])('what answers %s is told once and followed nowhere', async (path, ended) => {
  received.length = 0;
  expect(await sender()(to(path))).toEqual(ended);
  expect(received).toEqual([{ url: path, host: `system.example:${port}`, body: '{}' }]);
});

test('who does not answer in time is not waited for, and neither is a name that leads nowhere', async () => {
  expect(await sender(50)(to('/slow'))).toEqual({ outcome: 'timedOut', status: null });
  const never = createWebhookSender({ patience: 50, resolve: () => new Promise(() => undefined) });
  expect(await never(to('/200'))).toMatchObject({ outcome: 'timedOut' });
  const unknown = createWebhookSender({ resolve: () => Promise.reject(new Error('ENOTFOUND')) });
  expect(await unknown(to('/200'))).toMatchObject({ outcome: 'unreachable' });
});

test('nothing leaves for an address inside, whatever the name says of another one', async () => {
  received.length = 0;
  for (const found of [
    [here],
    [{ address: '8.8.8.8', family: 4 }, here],
    [{ address: '169.254.169.254', family: 4 }],
    [{ address: '::ffff:127.0.0.1', family: 6 }],
  ]) {
    const send = createWebhookSender({ resolve: async () => found });
    expect(await send(to('/200'))).toEqual({ outcome: 'notPublic', status: null });
  }
  const plain = { ...to('/200'), address: `http://system.example:${port}/200` };
  expect(await sender()(plain)).toMatchObject({ outcome: 'notPublic' });
  expect(received).toEqual([]);
});

test('a name is asked for its address once, and the connection goes there', async () => {
  const asked: string[] = [];
  const resolve = async (name: string) => {
    asked.push(name);
    return [here];
  };
  const send = createWebhookSender({ loopbackWithoutTls: true, resolve });
  expect(await send(to('/200'))).toMatchObject({ outcome: 'delivered' });
  expect(asked).toEqual(['system.example']);
});
