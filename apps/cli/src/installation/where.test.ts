import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { whereFrom } from './where.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const key = Buffer.alloc(32, 7).toString('base64');
const url = 'postgres://q:secret@db/q';

test('every folder of the clone means the same data folder; outside a clone it is the current one', () => {
  for (const from of [root, path.join(root, 'apps/cli/src')])
    expect(whereFrom({}, from)).toEqual({ dataDir: path.join(root, 'data') });
  expect(whereFrom({ QORGAN_DATA_DIR: 'other' }, root)).toEqual({ dataDir: path.join(root, 'other') });
  expect(whereFrom({ QORGAN_DATA_DIR: '/var/q' }, root)).toEqual({ dataDir: '/var/q' });
  expect(whereFrom({}, os.tmpdir())).toEqual({ dataDir: path.join(os.tmpdir(), 'data') });
});

test('an empty variable counts as left out', () => {
  const empty = { DATABASE_URL: '', QORGAN_MASTER_KEY: '', QORGAN_DATA_DIR: '' };
  expect(whereFrom(empty, root)).toEqual(whereFrom({}, root));
});

test('PostgreSQL comes with a key', () => {
  expect(whereFrom({ DATABASE_URL: url, QORGAN_MASTER_KEY: key }, root)).toMatchObject({
    databaseUrl: url,
    masterKey: key,
  });
});

test.each([
  ['databaseUrlWrong', { DATABASE_URL: 'mysql://x', QORGAN_MASTER_KEY: key }],
  ['databaseUrlWrong', { DATABASE_URL: 'localhost', QORGAN_MASTER_KEY: key }],
  ['masterKeyNeeded', { DATABASE_URL: url }],
  ['masterKeyWrong', { QORGAN_MASTER_KEY: 'c2hvcnQ=' }],
  ['masterKeyWrong', { QORGAN_MASTER_KEY: `${key}\n` }],
])('%s: %o', (problem, env) => {
  expect(whereFrom(env, root)).toBe(problem);
});
