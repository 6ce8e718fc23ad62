import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  DataDirHeld,
  loadMasterKey,
  lockDataDir,
  migrateToLatest,
  openDatabase,
  schemaVersion,
} from '@qorgan/data';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qorgan-data-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const lockFile = path.resolve('packages/data/src/connection/lock-data-dir.ts');
const take = `import { lockDataDir } from ${JSON.stringify(lockFile)};
  try {
    lockDataDir(process.argv[1], { pid: process.pid, port: 3000, what: 'the portal' });
    console.log('has it');
    setInterval(() => {}, 1000);
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }`;

/** Another process that takes the folder and keeps it; answers with the first thing it says. */
async function takenByAnother(): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', take, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
}

test('a folder in use is refused, and the message says by whom', async () => {
  const { child, said } = await takenByAnother();
  expect(said).toBe('has it');
  const refusal = await openDatabase({ dataDir: folder }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DataDirHeld);
  const { holder, message } = refusal as DataDirHeld;
  expect(holder).toMatchObject({ pid: child.pid, port: 3000, what: 'the portal' });
  expect(Date.parse(holder!.since)).toBeGreaterThan(Date.now() - 60_000);
  expect(message).toContain(folder);
  expect(message).toContain(`process ${child.pid}`);
  expect(message).toContain('port 3000');
});

test('the folder of a process that was killed is free at once', async () => {
  const { child } = await takenByAnother();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = lockDataDir(folder, { pid: process.pid, what: 'test' });
  const { said } = await takenByAnother();
  expect(said).toContain('DataDirHeld');
  expect(said).toContain(`test (process ${process.pid}`);
  lock.release();
  expect((await takenByAnother()).said).toBe('has it');
});

test('one process may take it twice; it is free when both are done', async () => {
  const outer = lockDataDir(folder, { pid: process.pid });
  const inner = lockDataDir(folder, { pid: process.pid });
  inner.release();
  inner.release();
  expect((await takenByAnother()).said).toContain('DataDirHeld');
  outer.release();
  expect((await takenByAnother()).said).toBe('has it');
});

test('what is written to a folder is there when it is opened again', async () => {
  const first = await openDatabase({ dataDir: folder });
  await migrateToLatest(first);
  await first.db
    .insertInto('region')
    .values({ id: '2f0b4c0e-0000-4000-8000-000000000001', nameKk: 'Ә', nameRu: 'А', nameEn: 'A' })
    .execute();
  await first.close();
  const second = await openDatabase({ dataDir: folder });
  expect(await schemaVersion(second.db)).not.toBe('none');
  expect(await second.db.selectFrom('region').select('nameKk').execute()).toEqual([{ nameKk: 'Ә' }]);
  await second.close();
  await expect(schemaVersion(second.db)).rejects.toThrow();
});

test('an address that is not PostgreSQL is refused instead of being overlooked', async () => {
  await expect(openDatabase({ url: 'mysql://localhost/qorgan' })).rejects.toThrow('DATABASE_URL');
});

test('a master key is made once, for its owner only, and read again', async () => {
  const key = await loadMasterKey({ dataDir: path.join(folder, 'new') });
  expect(key).toHaveLength(32);
  const file = path.join(folder, 'new', 'master.key');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await loadMasterKey({ dataDir: path.join(folder, 'new') })).toStrictEqual(key);
  expect((await readFile(file, 'utf8')).trim()).toBe(Buffer.from(key).toString('base64'));
});

test('two who start at once agree on one key', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => loadMasterKey({ dataDir: folder })));
  for (const key of keys) expect(key).toStrictEqual(keys[0]);
});

test('the key in the environment goes before the one in the folder', async () => {
  await loadMasterKey({ dataDir: folder });
  const key = new Uint8Array(32).fill(5);
  const fromEnvironment = Buffer.from(key).toString('base64');
  expect(await loadMasterKey({ fromEnvironment, dataDir: folder })).toStrictEqual(key);
});

test.each([
  ['too short', Buffer.alloc(16, 1).toString('base64')],
  ['not base64', 'қ'.repeat(44)],
  ['hex', Buffer.alloc(32, 1).toString('hex')],
])('a key that is %s is refused, and is not in the message', async (_why, wrong) => {
  const refusal = await loadMasterKey({ fromEnvironment: wrong, dataDir: folder }).catch(
    (error: Error) => error,
  );
  expect(refusal).toBeInstanceOf(Error);
  expect((refusal as Error).message).toContain('32 bytes');
  expect((refusal as Error).message).not.toContain(wrong);
  await writeFile(path.join(folder, 'master.key'), wrong);
  await chmod(path.join(folder, 'master.key'), 0o600);
  await expect(loadMasterKey({ dataDir: folder })).rejects.toThrow('32 bytes');
});

test('no new key is made beside a database that was sealed with another', async () => {
  const database = await openDatabase({ dataDir: folder });
  await database.close();
  await expect(loadMasterKey({ dataDir: folder })).rejects.toThrow('is missing');
});
