import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { migrateToLatest } from './connection/migrate.ts';
import { openDatabase, openPglite, overPglite, type Database } from './connection/open-database.ts';
import { createVault, type Vault } from './vault/vault.ts';

/** Where `makeTemplate` has left what every test file starts from: a file, or the name of a database. */
const templateOf = () => process.env.QORGAN_TEST_TEMPLATE;

/**
 * Migrates once for all files of a run and tells them through the environment: migrating takes seconds, starting from
 * what was migrated does not. Undone by the function it answers with.
 */
export async function makeTemplate(): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL;
  if (server) {
    const name = await migratedOn(server);
    process.env.QORGAN_TEST_TEMPLATE = name;
    return () => onServer(server, `drop database ${name} with (force)`);
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'qorgan-template-'));
  const file = path.join(folder, 'migrated.tar');
  await writeFile(file, Buffer.from(await (await migratedDump()).arrayBuffer()));
  process.env.QORGAN_TEST_TEMPLATE = file;
  return () => rm(folder, { recursive: true, force: true });
}

/**
 * A migrated, empty database for one test file: PGlite in memory, or, where DATABASE_URL names a PostgreSQL server, a
 * database of its own there, dropped when it is closed.
 */
export async function freshDatabase(): Promise<Database> {
  const server = process.env.DATABASE_URL;
  if (server) return freshOn(server);
  return openPglite({ loadDataDir: await (dump ??= dumpFor()) });
}

/** A vault under a key of its own. */
export const freshVault = (): Vault => createVault(Uint8Array.from(randomBytes(32)));

let dump: Promise<Blob> | undefined;

/** Without a template, as where one test is run from an editor, this process makes its own. */
async function dumpFor(): Promise<Blob> {
  const file = templateOf();
  return file ? new Blob([await readFile(file)]) : migratedDump();
}

async function migratedDump(): Promise<Blob> {
  const pglite = await PGlite.create();
  const database = overPglite(pglite);
  await migrateToLatest(database);
  const dumped = await pglite.dumpDataDir('none');
  await database.close();
  return dumped;
}

const newName = () => `qorgan_test_${randomBytes(8).toString('hex')}`;

async function freshOn(server: string): Promise<Database> {
  const template = templateOf();
  const name = template ? newName() : await migratedOn(server);
  if (template) await onServer(server, `create database ${name} template ${template}`);
  const database = await openDatabase({ url: on(server, name) });
  const close = async () => {
    await database.close();
    await onServer(server, `drop database ${name} with (force)`);
  };
  return { ...database, close };
}

/** A new database on the server, migrated and left; answers with its name. */
async function migratedOn(server: string): Promise<string> {
  const name = newName();
  await onServer(server, `create database ${name}`);
  const database = await openDatabase({ url: on(server, name) });
  try {
    await migrateToLatest(database);
  } catch (error) {
    await database.close();
    await onServer(server, `drop database ${name} with (force)`);
    throw error;
  }
  await database.close();
  return name;
}

const on = (server: string, name: string) => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
