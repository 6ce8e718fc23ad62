import { afterEach, expect, test } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { askNcaLayer } from './ncalayer.ts';

type Script = (socket: WebSocket, asked: unknown) => void;
const greeting = JSON.stringify({ result: { version: '1.4' } });
const request = { module: 'kz.gov.pki.knca.basics', method: 'sign', args: { data: 'AAAA' } };

let server: WebSocketServer | undefined;
let asked: unknown[] = [];
afterEach(() => {
  for (const client of server?.clients ?? []) client.terminate();
  server?.close();
  asked = [];
});

/** A program on this computer that greets, and then does as told with each question. */
async function ncaLayer(answer: Script, greet = true): Promise<string> {
  server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.on('listening', resolve);
  server.on('connection', (socket) => {
    if (greet) socket.send(greeting);
    socket.on('message', (message: Buffer) => {
      asked.push(JSON.parse(message.toString()));
      answer(socket, asked.at(-1));
    });
  });
  await promise;
  return `ws://127.0.0.1:${(server.address() as { port: number }).port}`;
}
const answers = (answer: unknown) => ncaLayer((socket) => socket.send(JSON.stringify(answer)));

test.each([
  ['a string', 'MIIB'],
  ['a list of one', ['MIIB']],
])(
  'the signature comes back, as %s, for the one question that was asked after the greeting',
  async (_, result) => {
    let isGreeted = false;
    const address = await answers({ status: true, body: { result } });
    const outcome = await askNcaLayer(address, request, { onGreeted: () => (isGreeted = true) });
    expect(outcome).toEqual({ outcome: 'signed', signature: 'MIIB' });
    expect(isGreeted).toBe(true);
    expect(asked).toEqual([request]);
  },
);

test.each([
  ['gives no signature', { status: true, body: {} }],
  ['has no body', { status: true }],
  ['gives an empty one', { status: true, body: { result: '' } }],
  ['says so', { status: false, code: 'USER_CANCELED', message: 'x' }],
])('closing its window is a cancelling: it %s', async (_, answer) => {
  expect(await askNcaLayer(await answers(answer), request)).toEqual({ outcome: 'cancelled' });
});

test('an error is one, whatever it says', async () => {
  const address = await answers({ status: false, code: '500', message: 'no key', details: '' });
  expect(await askNcaLayer(address, request)).toEqual({ outcome: 'failed' });
});

test('a connection closed midway is told from a program that does not run', async () => {
  const midway = await ncaLayer((socket) => socket.close());
  expect(await askNcaLayer(midway, request)).toEqual({ outcome: 'closed' });
  const none = await ncaLayer(() => {});
  server!.close();
  for (const client of server!.clients) client.terminate();
  await new Promise((resolve) => server!.once('close', resolve));
  expect(await askNcaLayer(none, request)).toEqual({ outcome: 'notRunning' });
});

test('a program that does not greet is not NCALayer, and one that never answers is let go', async () => {
  const mute = await ncaLayer(() => {}, false);
  expect(await askNcaLayer(mute, request, { greeting: 30 })).toEqual({ outcome: 'notRunning' });
  expect(asked).toEqual([]);
  for (const client of server!.clients) client.terminate();
  server!.close();
  const slow = await ncaLayer(() => {});
  expect(await askNcaLayer(slow, request, { answer: 30 })).toEqual({ outcome: 'tooLong' });
});

test('signs of life and words that are none are passed over', async () => {
  const address = await ncaLayer((socket) => {
    for (const noise of ['--heartbeat--', '{}', '[]', 'null', greeting, '{"status":"x"}']) socket.send(noise);
    socket.send(JSON.stringify({ status: true, body: { result: 'MIIB' } }));
  });
  expect(await askNcaLayer(address, request)).toEqual({ outcome: 'signed', signature: 'MIIB' });
});
