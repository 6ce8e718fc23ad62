import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { bodyMegabytes } from '../../apps/portal/src/lib/body-limit.ts';
import { expect, test } from './fixtures.ts';
import { freePort } from './portal-with-clock.ts';

test('whoever watches the portal is told that it works and with which schema', async ({ request }) => {
  const answer = await request.get('/health');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({
    status: 'ok',
    schema: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d{4}_[a-z-]+$/),
    reminders: 'running',
  });
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(answer.headers()['set-cookie']).toBeUndefined();
});

test('nothing inline, nothing from elsewhere, nothing framed', async ({ request }) => {
  const page = await request.get('/sign-in');
  const policy = page.headers()['content-security-policy']!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const file = await request.get('/icon.svg');
  for (const headers of [page.headers(), file.headers()]) {
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
  }
});

test('what a client says about the address of the portal is not believed', async ({ request, baseURL }) => {
  const answer = await request.post('/sign-in', {
    form: { login: 'x', password: 'y' },
    headers: {
      origin: 'https://evil.example',
      'x-qorgan-host': 'evil.example',
      'x-qorgan-protocol': 'https',
    },
  });
  expect(answer.status()).toBe(403);
  const page = await request.get('/cases', { headers: { 'x-qorgan-host': 'evil.example' }, maxRedirects: 0 });
  expect(new URL(page.headers()['location']!, baseURL).origin).toBe(baseURL);
});

test('an address that cannot be decoded is answered and does not stop the portal', async ({
  baseURL,
  request,
}) => {
  for (const path of ['/%E0%A4%A', '/%E0%A4%A?lang=ru', '/law/%C3%28', '/%'])
    expect(await statusOf(new URL(baseURL!), path), path).toBe(400);
  expect((await request.get('/health')).status()).toBe(200);
});

test('a form beyond the limit is refused and does not stop the portal', async ({
  request,
  signInAs,
  context,
}) => {
  await signInAs('teacher');
  const answer = await context.request.post('/report?/send', {
    form: { saw: 'x'.repeat(17 * 1024 * 1024) },
    headers: { origin: test.info().project.use.baseURL!, accept: 'text/html' },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain(`${bodyMegabytes} МБ қабылданады`);
  expect((await request.get('/health')).status()).toBe(200);
});

test.describe('starting and stopping', () => {
  test.describe.configure({ mode: 'serial' });
  let dataDir: string;
  test.beforeAll(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'qorgan-start-'));
  });
  test.afterAll(() => {
    // A test that failed half-way leaves its portal running.
    for (const child of started) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('a wrong environment is told in one line a problem, exit 2', async () => {
    const said = await run({ PORT: 'abc', ORIGIN: 'qorgan.example' }).ended;
    expect(said.code).toBe(2);
    expect(said.errors.trim().split('\n')).toEqual([
      expect.stringMatching(/^PORT must be /),
      expect.stringMatching(/^ORIGIN must be /),
    ]);
  });

  test('a port in use is told in one line, exit 1', async () => {
    const port = await freePort();
    const taken = net.createServer().listen(port, '127.0.0.1');
    const said = await run({ PORT: String(port), QORGAN_DATA_DIR: dataDir }).ended;
    taken.close();
    expect(said.code).toBe(1);
    expect(said.errors).toMatch(/^Port \d+ is in use[^\n]*\n$/);
  });

  test('a second portal on the same data is refused in one line, and the first stops cleanly', async () => {
    const port = await freePort();
    const first = run({ PORT: String(port), QORGAN_DATA_DIR: dataDir, QORGAN_DEMO: 'false' });
    await first.answers;
    const second = await run({ PORT: String(await freePort()), QORGAN_DATA_DIR: dataDir }).ended;
    expect(second.code).toBe(1);
    const held = new RegExp(
      `^The data folder .* is in use by Qorgan portal \\(process ${first.process.pid}, port ${port}, since .*\\n$`,
    );
    expect(second.errors).toMatch(held);
    const third = await run({ PORT: String(port), QORGAN_DATA_DIR: dataDir }).ended;
    expect([third.code, third.errors]).toEqual([1, expect.stringMatching(held)]);

    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    first.process.kill('SIGTERM');
    expect(await first.ended).toEqual({ code: 0, errors: '' });
  });

  test('a connection is kept between two pages, and none keeps a portal from stopping', async () => {
    const port = await freePort();
    const portal = run({ PORT: String(port), QORGAN_DATA_DIR: dataDir, QORGAN_DEMO: 'false' });
    await portal.answers;
    const [unused, idle, busy] = await Promise.all([1, 2, 3].map(() => connectTo(port)));
    idle!.write('GET /health HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(await said(idle!)).toMatch(/^keep-alive: timeout=75/im);
    busy!.write('GET /health HTTP/1.1\r\nHost: x\r\n');

    const ends = [unused!, idle!].map((socket) => once(socket, 'close'));
    portal.process.kill('SIGTERM');
    await Promise.all(ends);
    // The request that was on its way is answered, and then its connection is not waited for.
    const end = once(busy!, 'close');
    busy!.write('\r\n');
    expect(await said(busy!)).toContain('HTTP/1.1 200');
    const answeredAt = Date.now();
    await end;
    expect(Date.now() - answeredAt).toBeLessThan(5_000);
    expect(await portal.ended).toEqual({ code: 0, errors: '' });
  });

  test('after a clean stop the folder is free again; a second signal waits for no request', async () => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const again = run({
      ...{ PORT: String(port), ORIGIN: origin },
      ...{ QORGAN_DATA_DIR: dataDir, QORGAN_DEMO: 'false' },
    });
    await again.answers;
    // A form whose words never come. "Continue" says that the portal has its head and waits for the rest.
    const halfSent = await connectTo(port);
    const head = [
      'POST /sign-in HTTP/1.1',
      'Host: x',
      `Origin: ${origin}`,
      'Content-Type: application/x-www-form-urlencoded',
      'Content-Length: 9',
      'Expect: 100-continue',
    ];
    halfSent.write(`${head.join('\r\n')}\r\n\r\n`);
    expect(await said(halfSent)).toContain('100 Continue');
    const closed = new Promise((resolve) => halfSent.resume().on('error', resolve).on('close', resolve));
    again.process.kill('SIGINT');
    await expect.poll(() => isListening(port)).toBe(false);
    again.process.kill('SIGTERM');
    expect(await again.ended).toEqual({ code: 143, errors: '' });
    await closed;
    expect(await isListening(port)).toBe(false);
  });

  test('what cannot be started is told in one line, and a password is not in it', async () => {
    const file = path.join(dataDir, 'a-file');
    writeFileSync(file, '');
    const key = Buffer.alloc(32, 7).toString('base64');
    const url = 'postgres://somebody:geheim@127.0.0.1:1/qorgan?sslmode=require';
    for (const [env, said] of [
      [{ QORGAN_DATA_DIR: file }, /^.* is not a folder\. .*\n$/],
      [{ DATABASE_URL: url, QORGAN_MASTER_KEY: key }, /^No PostgreSQL answers at 127\.0\.0\.1:1 .*\n$/],
    ] as const) {
      const { code, errors } = await run({ PORT: String(await freePort()), ...env }).ended;
      expect([code, errors]).toEqual([1, expect.stringMatching(said)]);
      expect(errors).not.toContain('geheim');
    }
  });
});

/** Asks for the path as it stands: fetch and the browser would mend it. */
function statusOf({ hostname, port }: URL, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get({ hostname, port, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      })
      .on('error', reject);
  });
}

/** Whether anybody takes connections there. */
const isListening = (port: number) =>
  new Promise<boolean>((resolve) => {
    const asking = net.connect(port, '127.0.0.1', () => {
      asking.destroy();
      resolve(true);
    });
    asking.on('error', () => resolve(false));
  });

async function connectTo(port: number): Promise<net.Socket> {
  const socket = net.connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

const said = async (socket: net.Socket) => String((await once(socket, 'data'))[0]);

const started: ChildProcess[] = [];
type Said = { code: number | null; errors: string };

function run(env: Record<string, string>): {
  process: ChildProcess;
  ended: Promise<Said>;
  answers: Promise<void>;
} {
  const root = path.resolve(import.meta.dirname, '../..');
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['apps/portal/server.ts'], {
    cwd: root,
    env: { PATH, HOME, LOG_LEVEL: 'warn', ...env },
  });
  started.push(child);
  let errors = '';
  child.stderr.on('data', (some) => (errors += String(some)));
  const ended = new Promise<Said>((resolve) => child.on('close', (code) => resolve({ code, errors })));
  const answers = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (some) => String(some).includes('Qorgan answers at') && resolve());
    void ended.then((said) => reject(new Error(`It ended with ${said.code}: ${said.errors}`)));
  });
  // Whoever waits for the end only must not be hit by an answer that never comes.
  answers.catch(() => undefined);
  return { process: child, ended, answers };
}
