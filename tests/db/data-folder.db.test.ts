import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  beginFirstStart,
  CannotOpen,
  databaseFolder,
  holderOf,
  isFirstStartUnfinished,
  loadMasterKey,
  lockDataDir,
  migrateToLatest,
  openDatabase,
  prepareDataDir,
  schemaVersion,
  type OpeningProblem,
} from '@qorgan/data';
import { freshDatabase } from '@qorgan/data/testing';
import { openingProblemText } from '@qorgan/usecases';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

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
    const { problem, holder } = error.why;
    console.log(problem + ': ' + holder.what + ' (process ' + holder.pid + ')');
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

/** Why it was refused; fails where it was not, or for a reason that nobody has words for. */
async function whyNot(opening: Promise<unknown>): Promise<OpeningProblem> {
  const refusal = await opening.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(CannotOpen);
  return (refusal as CannotOpen).why;
}

test('a folder in use is refused, and the message says by whom', async () => {
  const { child, said } = await takenByAnother();
  expect(said).toBe('has it');
  const why = await whyNot(openDatabase({ dataDir: folder }));
  const holder = why.problem === 'folderHeld' ? why.holder : null;
  expect(holder).toMatchObject({ pid: child.pid, port: 3000, what: 'the portal' });
  expect(Date.parse(holder!.since)).toBeGreaterThan(Date.now() - 60_000);
  expect(holderOf(folder)).toEqual(why);
  const message = openingProblemText(why, 'en');
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
  expect(said).toContain('folderHeld');
  expect(said).toContain(`test (process ${process.pid}`);
  lock.release();
  expect((await takenByAnother()).said).toBe('has it');
});

test('a note left by a process that died does not hold the folder, whoever has its number now', async () => {
  const note = { pid: process.ppid, since: '2026-11-01T00:00:00Z', what: 'Qorgan portal', port: 3000 };
  await writeFile(path.join(folder, 'held-by.json'), JSON.stringify(note));
  expect(holderOf(folder)).toBeUndefined();
  const lock = lockDataDir(folder, { pid: process.pid });
  lock.release();
  expect(holderOf(folder)).toBeUndefined();
});

test('one process may take it twice; it is free when both are done', async () => {
  const outer = lockDataDir(folder, { pid: process.pid });
  const inner = lockDataDir(folder, { pid: process.pid });
  inner.release();
  inner.release();
  expect((await takenByAnother()).said).toContain('folderHeld');
  outer.release();
  expect((await takenByAnother()).said).toBe('has it');
});

test('what is written to a folder, empty at first, is there when it is opened again', async () => {
  await mkdir(databaseFolder(folder));
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
  // The version that a folder is checked for is the one that PGlite makes.
  expect(await readFile(path.join(databaseFolder(folder), 'PG_VERSION'), 'utf8')).toBe('18\n');
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
  const inEnvironment = await whyNot(loadMasterKey({ fromEnvironment: wrong, dataDir: folder }));
  expect(inEnvironment).toEqual({ problem: 'keyWrong', file: null });
  const file = path.join(folder, 'master.key');
  await writeFile(file, wrong);
  await chmod(file, 0o600);
  const inFile = await whyNot(loadMasterKey({ dataDir: folder }));
  expect(inFile).toEqual({ problem: 'keyWrong', file });
  for (const why of [inEnvironment, inFile]) {
    const message = openingProblemText(why, 'en');
    expect(message).toContain('32 bytes');
    expect(message).not.toContain(wrong);
  }
});

test('no new key is made beside a database that was sealed with another', async () => {
  await mkdir(databaseFolder(folder));
  const why = await whyNot(loadMasterKey({ dataDir: folder }));
  expect(why).toEqual({ problem: 'keyMissing', file: path.join(folder, 'master.key') });
  expect(openingProblemText(why, 'en')).toContain('is missing');
});

describe('what lies where the folder or the database should be', () => {
  const inside = (name: string) => path.join(folder, name);
  const database =
    (...files: string[]) =>
    async () => {
      await mkdir(databaseFolder(folder));
      for (const file of files) await writeFile(path.join(databaseFolder(folder), file), '18\n');
    };

  test.each<[why: string, prepare: () => Promise<unknown>, dataDir: () => string, problem: object]>([
    [
      'a file instead of the folder',
      () => writeFile(inside('file'), ''),
      () => inside('file'),
      { problem: 'noFolder' },
    ],
    [
      'a file above it',
      () => writeFile(inside('file'), ''),
      () => inside('file/a/b'),
      { problem: 'noFolder' },
    ],
    [
      'a file instead of the database',
      () => writeFile(databaseFolder(folder), ''),
      () => folder,
      { problem: 'noDatabase' },
    ],
    ['something else', database('notes.txt'), () => folder, { problem: 'noDatabase' }],
    [
      'a database of another PostgreSQL',
      async () => {
        await database('PG_VERSION')();
        await writeFile(path.join(databaseFolder(folder), 'PG_VERSION'), '17\n');
      },
      () => folder,
      { problem: 'otherPostgres', found: '17', needed: '18' },
    ],
    ['a version and nothing more', database('PG_VERSION'), () => folder, { problem: 'databaseBroken' }],
    ['a folder instead of the lock', () => mkdir(inside('lock')), () => folder, { problem: 'lockUnfit' }],
    [
      'another file by the name of the lock',
      () => writeFile(inside('lock'), 'x'.repeat(5000)),
      () => folder,
      { problem: 'lockUnfit' },
    ],
  ])('%s is told, and left as it is', async (_why, prepare, dataDir, problem) => {
    await prepare();
    const before = await readdir(folder, { recursive: true });
    expect(await whyNot(openDatabase({ dataDir: dataDir() }))).toMatchObject(problem);
    const ours = ['lock', 'held-by.json'];
    const after = (await readdir(folder, { recursive: true })).filter((name) => !ours.includes(name));
    expect(after.toSorted()).toEqual(before.filter((name) => !ours.includes(name)).toSorted());
  });

  // Of the places where even root cannot write, these are everywhere on Linux.
  test.runIf(process.platform === 'linux').each(['/proc/qorgan', '/proc/self', '/sys/qorgan/data'])(
    '%s cannot be written to',
    async (place) => {
      const problem = { problem: 'folderNotWritable', folder: place };
      expect(await whyNot(openDatabase({ dataDir: place }))).toEqual(problem);
    },
  );
});

test('a database that a later version has migrated is left alone', async () => {
  const later = await freshDatabase();
  const found = '2999-01-01T0000_later';
  await sql`insert into qorgan_migration.kysely_migration values (${found}, '')`.execute(later.db);
  expect(await whyNot(migrateToLatest(later))).toEqual({ problem: 'newerSchema', found });
  await later.close();
});

describe('a first start that was broken off', () => {
  const begin = () => {
    prepareDataDir(folder);
    return beginFirstStart(folder);
  };

  test('is laid aside, and the next one begins anew', async () => {
    expect(begin().setAside).toBeNull();
    await mkdir(databaseFolder(folder));
    expect(isFirstStartUnfinished(folder)).toBe(true);

    const again = begin();
    expect(again.setAside).toContain(`${databaseFolder(folder)}.unfinished-`);
    expect(existsSync(again.setAside!)).toBe(true);
    expect(existsSync(databaseFolder(folder))).toBe(false);
    await mkdir(databaseFolder(folder));
    again.finish();
    expect(isFirstStartUnfinished(folder)).toBe(false);
  });

  test('once finished, a database is never laid aside', async () => {
    begin().finish();
    await mkdir(databaseFolder(folder));
    const later = begin();
    expect([later.setAside, isFirstStartUnfinished(folder)]).toEqual([null, false]);
    expect(existsSync(databaseFolder(folder))).toBe(true);
  });
});
