import { randomUUID } from 'node:crypto';
import { CannotOpen, migrateToLatest, openDatabase, type Database, type OpeningProblem } from '@qorgan/data';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const server = process.env.DATABASE_URL;

/** Why it was refused; fails where it was not. Closes what was opened. */
async function whyNot(url: string, use: (database: Database) => Promise<unknown> = () => Promise.resolve()) {
  let opened: Database | undefined;
  try {
    opened = await openDatabase({ url });
    await use(opened);
  } catch (error) {
    expect(error).toBeInstanceOf(CannotOpen);
    expect(String(error)).not.toContain('geheim');
    return (error as CannotOpen).why;
  } finally {
    await opened?.close();
  }
  throw new Error('It was not refused.');
}

test.each<[why: string, url: string, problem: Partial<OpeningProblem>]>([
  ['a host that nobody knows', 'postgres://q:geheim@no-such-host.invalid/q', { problem: 'hostUnknown' }],
  ['a port that nobody has', 'postgres://q:geheim@127.0.0.1:1/q', { problem: 'noServer', port: 1 }],
  [
    'a certificate that is not there',
    'postgres://q:geheim@127.0.0.1:1/q?sslcert=/no/such/file',
    { problem: 'noAnswer', code: 'ENOENT' },
  ],
])('%s', { timeout: 30_000 }, async (_why, url, problem) => {
  expect(await whyNot(url)).toMatchObject(problem);
});

describe.runIf(server)('a server that answers', () => {
  const names = { letters: unlike('letters'), stranger: unlike('stranger'), room: unlike('room') };
  const at = (change: (url: URL) => void) => {
    const url = new URL(server!);
    change(url);
    return url.href;
  };
  const asked = async (...statements: string[]) => {
    const database = await openDatabase({ url: server! });
    for (const statement of statements) await sql.raw(statement).execute(database.db);
    await database.close();
  };

  beforeAll(() =>
    asked(
      `create role ${names.stranger} login password 'geheim'`,
      `create database ${names.room}`,
      `create database ${names.letters} encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C' template template0`,
    ),
  );
  afterAll(() =>
    asked(`drop database ${names.room}`, `drop database ${names.letters}`, `drop role ${names.stranger}`),
  );

  test('does not let in whoever has another password', async () => {
    const url = at((one) => (one.password = 'geheim'));
    expect(await whyNot(url)).toMatchObject({ problem: 'signInRefused', user: new URL(server!).username });
  });

  test('has no such database', async () => {
    const url = at((one) => (one.pathname = '/no_such_database'));
    expect(await whyNot(url)).toMatchObject({ problem: 'noSuchDatabase', name: 'no_such_database' });
  });

  test('keeps no Kazakh letters', async () => {
    const url = at((one) => (one.pathname = `/${names.letters}`));
    expect(await whyNot(url)).toEqual({ problem: 'notUtf8', found: 'SQL_ASCII' });
  });

  test('does not let this user make anything', async () => {
    const url = at((one) => {
      Object.assign(one, { username: names.stranger, password: 'geheim', pathname: `/${names.room}` });
    });
    expect(await whyNot(url, migrateToLatest)).toEqual({ problem: 'mayNotCreate' });
  });
});

function unlike(what: string): string {
  return `qorgan_${what}_${randomUUID().slice(0, 8)}`;
}
