import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ConfigWrong, readConfig } from './config.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');
const key = Buffer.alloc(32, 7).toString('base64');

const problems = (env: Record<string, string>) => {
  try {
    readConfig(env, root);
    return [];
  } catch (error) {
    if (error instanceof ConfigWrong) return error.problems;
    throw error;
  }
};

test('an empty environment starts the demo on this machine only', () => {
  expect(readConfig({}, root)).toEqual({
    port: 3000,
    host: '127.0.0.1',
    origin: 'http://localhost:3000',
    databaseUrl: undefined,
    dataDir: path.join(root, 'data'),
    masterKey: undefined,
    isDemo: true,
    logLevel: 'info',
    mail: undefined,
    tickSeconds: 15,
  });
});

test('every folder of the clone means the same data folder; outside a clone it is the current one', () => {
  expect(readConfig({}, path.join(root, 'apps/portal')).dataDir).toBe(path.join(root, 'data'));
  expect(readConfig({ QORGAN_DATA_DIR: '/var/q' }, root).dataDir).toBe('/var/q');
  expect(readConfig({}, os.tmpdir()).dataDir).toBe(path.join(os.tmpdir(), 'data'));
});

test('with PostgreSQL the demo is off unless asked for', () => {
  const env = { DATABASE_URL: 'postgres://q:secret@db/q', QORGAN_MASTER_KEY: key };
  expect(readConfig(env, root).isDemo).toBe(false);
  expect(readConfig({ ...env, QORGAN_DEMO: 'true' }, root).isDemo).toBe(true);
  expect(readConfig({ QORGAN_DEMO: 'no' }, root).isDemo).toBe(false);
});

test('an empty variable counts as left out, a slash behind the origin does no harm', () => {
  expect(readConfig({ PORT: '', ORIGIN: 'https://q.example/' }, root)).toMatchObject({
    port: 3000,
    origin: 'https://q.example',
  });
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '0'],
  ['PORT', '70000'],
  ['HOST', 'not a host'],
  ['ORIGIN', 'qorgan.example'],
  ['ORIGIN', 'https://qorgan.example/path'],
  ['SMTP_URL', 'mail.example'],
  ['MAIL_FROM', 'Qorgan <q@example.kz>'],
  ['QORGAN_TICK_SECONDS', '0'],
  ['QORGAN_NCALAYER', 'wss://signing.example:13579'],
  ['QORGAN_NCALAYER', 'wss://127.0.0.1:13579@signing.example'],
  ['QORGAN_PUSH_CONTACT', 'IT <it@example.kz>'],
  ['QORGAN_PUSH_SERVICES', 'https://10.0.0.1'],
  ['QORGAN_NCALAYER', 'http://127.0.0.1:13579'],
  ['DATABASE_URL', 'mysql://x'],
  ['QORGAN_MASTER_KEY', 'c2hvcnQ='],
  ['QORGAN_DEMO', 'maybe'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused in one line that names it and does not repeat the value', (name, value) => {
  const said = problems({ [name]: value });
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(name);
  expect(said[0]).not.toContain(`${name}=${value}`);
});

test('every problem is told at once', () => {
  expect(problems({ PORT: 'x', LOG_LEVEL: 'x' })).toHaveLength(2);
});

test('PostgreSQL without a master key is refused', () => {
  expect(problems({ DATABASE_URL: 'postgres://db/q' })[0]).toContain('openssl rand -base64 32');
});
