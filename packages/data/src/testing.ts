import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { migrateToLatest } from './connection/migrate.ts';
import { openDatabase, openPglite, overPglite, type Database } from './connection/open-database.ts';
import { createVault, type Vault } from './vault/vault.ts';

/**
 * A migrated, empty database for one test file: PGlite in memory, or, where DATABASE_URL names a PostgreSQL server, a
 * database of its own there, dropped when it is closed.
 */
export async function freshDatabase(): Promise<Database> {
  const server = process.env.DATABASE_URL;
  if (server) return freshOn(server);
  return openPglite({ loadDataDir: await (template ??= migratedTemplate()) });
}

/** A vault under a key of its own. */
export const freshVault = (): Vault => createVault(Uint8Array.from(randomBytes(32)));

/** Migrating takes seconds, starting from the dump of a migrated template does not: one template a process. */
let template: Promise<Blob> | undefined;

async function migratedTemplate(): Promise<Blob> {
  const pglite = await PGlite.create();
  const database = overPglite(pglite);
  await migrateToLatest(database);
  const dump = await pglite.dumpDataDir('none');
  await database.close();
  return dump;
}

async function freshOn(server: string): Promise<Database> {
  const name = `qorgan_test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ url: url.href });
  const close = async () => {
    await database.close();
    await onServer(server, `drop database ${name} with (force)`);
  };
  await migrateToLatest(database).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { ...database, close };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
