import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Paired } from '../portal/pairing.ts';
import type { ArrivedReport, QueuedReport } from './queued-report.ts';
import { enqueue } from './queue.ts';
import { sendQueue } from './send-queue.ts';

const portal = 'https://qorgan.example.kz';
const [me, colleague] = ['0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1', 'b0b3a1a2-0c53-4a6a-9d4f-3a55f2b7f6c1'];
const keys = [1, 2, 3].map((n) => `0a64ad7e-9d13-4d2f-9a37-00000000000${n}`);

const pairing: Paired = {
  state: 'approved',
  portal,
  token: 'secret',
  member: { id: me, name: 'Сәрсенова Гүлнәр' },
  organisation: { names: { kk: 'Мектеп', ru: 'Школа', en: 'School' } },
  sealingKey: { id: colleague, publicKey: '' },
  expiresAt: '2026-12-19T07:00:00Z',
};
const queued = (key: string, change: Partial<QueuedReport> = {}): QueuedReport => ({
  key,
  report: { key, sealed: { keyId: colleague, enc: 'a', ciphertext: 'b' } },
  portal,
  memberId: me,
  writtenAt: '2026-11-19T07:00:00Z',
  ...change,
});

/** What the browser keeps: copies, as on a disk. */
let disk: Record<string, unknown>;
/** The portal: takes a report a key, and counts how often it was sent. */
let taken: Map<string, number>;
let posted: string[];
let answer: (key: string) => Response | Promise<Response>;

const took = (key: string) => {
  const number = taken.get(key) ?? taken.size + 1;
  taken.set(key, number);
  return Response.json(
    { id: key, number, receivedAt: '2026-11-19T07:00:01.000Z', stage: 'sent' },
    { status: 201 },
  );
};
const problem = (code: string, status: number, headers: Record<string, string> = {}) =>
  Response.json({ type: `${portal}/api`, title: 'x', status, code, requestId: 'r' }, { status, headers });

beforeEach(() => {
  disk = { pairing };
  [taken, posted, answer] = [new Map(), [], took];
  const area = {
    get: async (key: string) => structuredClone({ [key]: disk[key] }),
    set: async (values: object) => void Object.assign(disk, structuredClone(values)),
    remove: async (key: string) => void delete disk[key],
  };
  vi.stubGlobal('chrome', { storage: { local: area, session: area }, i18n: { getUILanguage: () => 'kk' } });
  vi.stubGlobal('fetch', async (_url: URL, { body, credentials }: RequestInit) => {
    expect(credentials).toBe('omit');
    const { key } = JSON.parse(String(body)) as { key: string };
    posted.push(key);
    return answer(key);
  });
});
afterEach(() => vi.unstubAllGlobals());

const waiting = () => ((disk.queue ?? []) as QueuedReport[]).map(({ key }) => key);
const arrived = () => ((disk.arrived ?? []) as ArrivedReport[]).map(({ key }) => key);

describe('sending what waits', () => {
  test('sends each once, oldest first, whoever asks how often at the same moment', async () => {
    for (const key of keys) await enqueue(queued(key));
    await Promise.all(Array.from({ length: 5 }, sendQueue));
    expect(posted).toEqual(keys);
    expect([waiting(), arrived()]).toEqual([[], keys.toReversed()]);
  });

  test('an answer that was lost is asked for again, and makes no second report', async () => {
    await enqueue(queued(keys[0]!));
    answer = (key) => {
      took(key);
      throw new TypeError('the line broke');
    };
    await sendQueue();
    expect(waiting()).toEqual([keys[0]]);
    answer = took;
    await sendQueue();
    expect([taken.size, arrived()]).toEqual([1, [keys[0]]]);
  });

  test('on a dead line the others are not tried', async () => {
    for (const key of keys) await enqueue(queued(key));
    answer = () => Promise.reject(new TypeError('no line'));
    await sendQueue();
    expect([posted, waiting()]).toEqual([[keys[0]], keys]);
  });

  test('a page of some other site counts as silence: nothing is lost to a hotel’s sign-in', async () => {
    await enqueue(queued(keys[0]!));
    answer = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
    await sendQueue();
    answer = () => Response.json({ ok: true });
    await sendQueue();
    answer = () => problem('invalid', 401);
    await sendQueue();
    expect(waiting()).toEqual([keys[0]]);
  });

  test('what a colleague wrote waits for the colleague', async () => {
    await enqueue(queued(keys[0]!, { memberId: colleague }));
    await enqueue(queued(keys[1]!, { portal: 'https://other.example.kz' }));
    await enqueue(queued(keys[2]!));
    await sendQueue();
    expect([posted, waiting()]).toEqual([[keys[2]], [keys[0], keys[1]]]);
  });

  test('an ended pairing keeps all that waits, and forgets the token', async () => {
    for (const key of keys) await enqueue(queued(key));
    answer = () => problem('pairingEnded', 401);
    await sendQueue();
    expect([posted, waiting()]).toEqual([[keys[0]], keys]);
    expect(disk.pairing).toEqual({ state: 'ended', portal, why: 'pairingEnded' });
    expect((disk.queue as QueuedReport[])[0]!.blocked).toBe('pairingEnded');
    disk.pairing = pairing;
    answer = took;
    await sendQueue();
    expect(arrived()).toEqual(keys.toReversed());
  });

  test('a report that the portal will never take stops nobody behind it', async () => {
    for (const key of keys) await enqueue(queued(key));
    answer = (key) => (key === keys[0] ? problem('invalid', 422) : took(key));
    await sendQueue();
    await sendQueue();
    expect([posted, waiting()]).toEqual([keys, [keys[0]]]);
    expect((disk.queue as QueuedReport[])[0]).toMatchObject({ refused: 'invalid', says: 'x' });
  });

  test('a portal that asks for patience gets it', async () => {
    await enqueue(queued(keys[0]!));
    answer = () => problem('tooMany', 429, { 'retry-after': '30' });
    await sendQueue();
    await sendQueue();
    expect(posted).toHaveLength(1);
    vi.useFakeTimers({ now: Date.now() + 31_000, toFake: ['Date'] });
    answer = took;
    await sendQueue().finally(() => vi.useRealTimers());
    expect(arrived()).toEqual([keys[0]]);
  });

  test('without a pairing nothing is sent', async () => {
    delete disk.pairing;
    await enqueue(queued(keys[0]!));
    await sendQueue();
    expect([posted, waiting()]).toEqual([[], [keys[0]]]);
  });

  test('one form is in the queue once: the latest', async () => {
    await enqueue(queued(keys[0]!));
    await enqueue(queued(keys[0]!, { writtenAt: '2026-11-19T08:00:00Z' }));
    expect((disk.queue as QueuedReport[]).map(({ writtenAt }) => writtenAt)).toEqual([
      '2026-11-19T08:00:00Z',
    ]);
  });
});
