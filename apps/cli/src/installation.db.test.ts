import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createVault,
  loadMasterKey,
  lockDataDir,
  migrateToLatest,
  openDatabase,
  type Database,
} from '@qorgan/data';
import { signIn, type House } from '@qorgan/usecases';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Answer } from './command.ts';
import { languageOf } from './language.ts';
import { run } from './run.ts';

/** One installation on a folder of its own; the tests below follow each other as somebody sets it up. */
let folder: string;
let regionId: string;
let schoolId: string;

const main = path.join(import.meta.dirname, 'main.ts');
const environment = (more: Record<string, string>) => {
  const here = { DATABASE_URL: '', QORGAN_MASTER_KEY: '', QORGAN_DATA_DIR: folder, LANG: 'en_US.UTF-8' };
  return { LC_ALL: '', LC_MESSAGES: '', ...here, ...more };
};

/** One command line, in the environment in which an administrator types it. */
async function qorgan(line: readonly string[], more: Record<string, string> = {}): Promise<Answer> {
  for (const [name, value] of Object.entries(environment(more))) vi.stubEnv(name, value);
  try {
    return await run(line, languageOf(process.env));
  } finally {
    vi.unstubAllEnvs();
  }
}

/** The same as a process of its own: it takes seconds to load, and is needed where two must meet. */
const qorganElsewhere = (line: readonly string[]) =>
  new Promise<Answer>((resolve) => {
    const env = { ...process.env, ...environment({}) };
    execFile(process.execPath, [main, ...line], { env }, (error, out, err) =>
      resolve({ code: (error ? Number(error.code) : 0) as Answer['code'], out, err }),
    );
  });

const inFolder = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
  const database = await openDatabase({ dataDir: folder });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};

const csv = async (name: string, lines: string[]) => {
  const file = path.join(folder, name);
  await writeFile(file, lines.join('\n'));
  return ['roster', 'import', file, '--organisation', schoolId];
};

const password = (out: string) => /^Password: (\w{5}-\w{5}-\w{5})$/m.exec(out)?.[1] ?? '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qorgan-cli-'));
  await loadMasterKey({ dataDir: folder });
  await inFolder(migrateToLatest);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// Each command opens a database anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

describe('an installation is set up from nothing', () => {
  test('a region and a school in it', async () => {
    expect(await qorgan(['audit', 'verify'])).toMatchObject({ code: 2, out: '' });
    const region = ['region', 'add', '--name-kk', 'Өңір', '--name-ru', 'Регион', '--name-en', 'Region'];
    regionId = (await qorgan(region)).out.trim();
    const school = ['--name-kk', '№ 7 мектеп', '--name-ru', 'Школа № 7', '--name-en', 'School No. 7'];
    const added = await qorgan(['organisation', 'add', '--region', regionId, '--kind', 'school', ...school]);
    schoolId = added.out.trim();
    const { code, out } = await qorgan(['organisation', 'list', '--lang', 'ru']);
    expect(code).toBe(0);
    expect(out).toBe(`${regionId}  Регион\n  ${schoolId}  school                Школа № 7\n`);
  });

  test('a member, whose password is printed once and opens; lost, it is replaced', async () => {
    const add = ['member', 'add', '--organisation', schoolId, '--name', 'Жүнісов Дәурен', '--login', 'Admin'];
    const added = await qorgan([...add, '--roles', 'administrator,teacher', '--phone', '+7 701 000 00 00']);
    expect(added).toMatchObject({ code: 0, err: expect.stringContaining('only now') as string });
    expect(await qorgan([...add, '--roles', 'teacher'])).toMatchObject({ code: 2, out: '' });
    expect((await qorgan([...add.with(-1, 'other'), '--roles', 'receiver'])).err).toMatch(/role receiver/);
    const both = await qorgan([...add.with(-1, 'other'), '--roles', 'head,deputy', '--lang', 'ru']);
    expect(both).toMatchObject({ code: 2, err: expect.stringMatching(/^Руководитель .*\n$/) as string });

    const reset = ['member', 'password', '--organisation', schoolId, '--login'];
    const renewed = await qorgan([...reset, 'ADMIN']);
    expect((await qorgan([...reset, 'nobody'])).err).toMatch(/Nobody .*“nobody”/);
    const opens = await inFolder(async ({ db }) => {
      const vault = createVault(await loadMasterKey({ dataDir: folder }));
      const house: House = {
        db,
        vault,
        now: new Date(),
        requestId: 'TEST',
        newId: () => crypto.randomUUID(),
      };
      const tried = [added, renewed].map(({ out }) => password(out));
      expect(tried.every(Boolean)).toBe(true);
      const results = [];
      for (const one of tried)
        results.push((await signIn(house, { login: 'admin', password: one, address: '::1' })).ok);
      return results;
    });
    expect(opens).toEqual([false, true]);
  });

  test('a roster: every bad line with its number and nothing taken; then all of it', async () => {
    const head = 'Тегі;Аты;Сыныбы;Туған күні;ЖСН';
    const good = 'Әлімова;Айару;5 «Ә»;14.03.2015;';
    const bad = await csv('bad.csv', [
      head,
      good,
      ';Арсен;5 «Ә»;2015-02-30;',
      'Ли;Вика;7;2013-12-03;123456789012',
    ]);
    const { code, out, err } = await qorgan([...bad, '--lang', 'kk']);
    expect([code, out]).toEqual([2, '']);
    const lines = err.trimEnd().split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      '3-жол',
      '3-жол',
      '4-жол',
      expect.stringContaining('Ештеңе жүктелген жоқ'),
    ]);
    const windows1251 = path.join(folder, 'old.csv');
    await writeFile(windows1251, Buffer.from([0xd2, 0xe5, 0xe3, 0x3b]));
    expect((await qorgan(bad.with(2, windows1251))).err).toMatch(/^Line 1: .*UTF-8/);

    const fine = await csv('good.csv', [head, good]);
    expect(await qorgan(fine)).toEqual({ code: 0, out: 'Added: 1, changed: 0, unchanged: 0.\n', err: '' });
    // The file is named from where the person is, wherever npm runs the program.
    const again = await qorgan(fine.with(2, 'good.csv'), { INIT_CWD: folder });
    expect(again.out).toBe('Added: 0, changed: 0, unchanged: 1.\n');
    const nowhere = await qorgan(fine.with(-1, 'x'));
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('organisation list') as string });
  });
});

describe('audit verify', () => {
  test('counts the entries of every chain and says that they are whole', async () => {
    const { code, out, err } = await qorganElsewhere(['audit', 'verify']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      new RegExp(`^OK {2}School No\\. 7\\n +${schoolId}\\n +6 entries, last hash [0-9a-f]{64}$`, 'm'),
    );
    expect(out).toMatch(/^All chains are whole: \d+\.$/m);
  });

  test('leaves in one line while another process has the folder', async () => {
    const lock = lockDataDir(folder, { pid: process.pid, port: 4711, what: 'Qorgan portal' });
    const { code, out, err } = await qorganElsewhere(['audit', 'verify', '--lang', 'kk']);
    lock.release();
    expect([code, out]).toEqual([2, '']);
    const holder = `Qorgan portal \\(процесс ${process.pid}, порт 4711, іске қосылған уақыты: 20.* жылғы .*\\)`;
    expect(err).toMatch(new RegExp(`^${folder} қалтасы бос емес: ${holder}\\. Алдымен оны тоқтатыңыз\\.\n$`));
  });

  test('says in one line why a database does not open, and nothing of the password', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const url = 'postgres://somebody:geheim@127.0.0.1:1/qorgan';
    const server = { DATABASE_URL: url, QORGAN_MASTER_KEY: key };
    const old = path.join(folder, 'old');
    await mkdir(path.join(old, 'postgres'), { recursive: true });
    await writeFile(path.join(old, 'postgres', 'PG_VERSION'), '15');
    for (const [env, said] of [
      [server, /^По адресу 127\.0\.0\.1:1 PostgreSQL не отвечает .*\n$/],
      [{ QORGAN_DATA_DIR: old, QORGAN_MASTER_KEY: key }, /^В .* лежит база PostgreSQL 15, .*\n$/],
      [{ QORGAN_DATA_DIR: old }, /^Нет главного ключа: .*\n$/],
    ] as const) {
      const { code, out, err } = await qorgan(['audit', 'verify', '--lang', 'ru'], env);
      expect([code, out, err]).toEqual([2, '', expect.stringMatching(said)]);
      expect(err).not.toContain('geheim');
    }
  });

  test('makes nothing in a folder that holds no installation', async () => {
    const none = path.join(folder, 'none');
    const { code, err } = await qorgan(['audit', 'verify'], { QORGAN_DATA_DIR: none });
    expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1]);
    await expect(rm(none)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('does not take a wrong key for a broken chain', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const { code, err } = await qorgan(['audit', 'verify'], { QORGAN_MASTER_KEY: key });
    expect([code, err]).toEqual([
      2,
      'This database was sealed with another master key. Give the right one.\n',
    ]);
  });

  test('names the entry at which a chain breaks, in the language asked for', async () => {
    await inFolder(({ db }) =>
      db
        .insertInto('auditEntry')
        .values({
          organisationId: schoolId,
          seq: 7,
          at: new Date(),
          actorId: null,
          requestId: 'FORGED',
          type: 'signedIn',
          subjectType: null,
          subjectId: null,
          refused: null,
          details: '{}',
          previous: new Uint8Array(32),
          hash: new Uint8Array(32),
          mac: new Uint8Array(32),
        })
        .execute(),
    );
    const { code, out } = await qorgan(['audit', 'verify', '--lang', 'ru']);
    expect(code).toBe(1);
    expect(out).toMatch(/^НАРУШЕН {2}Школа № 7\n.*\n +Запись 7 не продолжает .*\n.*: 6$/m);
    expect(out).toMatch(/^Нарушено цепочек: 1 из \d+\.$/m);
  });
});
