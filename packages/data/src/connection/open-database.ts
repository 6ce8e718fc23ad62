import { PGlite, types as pgliteTypes, type PGliteOptions } from '@electric-sql/pglite';
import { CamelCasePlugin, Kysely, PGliteDialect, PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';
import type { Db, Schema } from '../schema.ts';
import { CannotOpen } from './cannot-open.ts';
import { checkDatabaseFolder, databaseFolder, prepareDataDir } from './data-folder.ts';
import { lockDataDir } from './lock-data-dir.ts';
import { explicitTls, reachServer } from './reach-server.ts';

export type Database = {
  db: Db;
  engine: 'pglite' | 'postgres';
  /** For the queue, whose tables are not ours: whole scripts as the owner, outside of any transaction and context. */
  asOwner: RunSql;
  close(): Promise<void>;
};

/** Runs one statement with values, or a script of several without; answers with the rows of all of them. */
export type RunSql = (script: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

/**
 * Opens the database of this installation.
 *
 * `url` starting with `postgres` is a PostgreSQL server, through a pool. Otherwise PGlite runs in this process: in
 * memory, or in `dataDir`, which is then locked until `close`. Throws `CannotOpen` where it cannot be opened as things
 * stand. Both give the same types: int8 as number, date as `YYYY-MM-DD`, timestamptz as Date, bytea as Uint8Array.
 */
export async function openDatabase(where: { url?: string; dataDir?: string }): Promise<Database> {
  if (where.url && !/^postgres(ql)?:/.test(where.url))
    throw new Error('DATABASE_URL must start with postgres:// or postgresql://, or be unset.');
  if (where.url) {
    await reachServer(where.url);
    return openPostgres(where.url);
  }
  return where.dataDir ? openEmbedded(where.dataDir) : openPglite({});
}

async function openEmbedded(dataDir: string): Promise<Database> {
  prepareDataDir(dataDir);
  const lock = lockDataDir(dataDir, { pid: process.pid });
  try {
    checkDatabaseFolder(dataDir);
    const folder = databaseFolder(dataDir);
    const database = await openPglite({ dataDir: folder }).catch((error: unknown) => {
      throw new CannotOpen({ problem: 'databaseBroken', folder }, { cause: error });
    });
    return { ...database, close: () => database.close().finally(() => lock.release()) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** PGlite's own way with bytes goes one by one and takes seconds over a scan; everybody else waits meanwhile. */
const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.slice(2), 'hex'));
const hexOf = (bytes: Uint8Array) =>
  `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`;

/** PGlite with our types. For tests, `loadDataDir` starts it from the dump of a migrated template. */
export async function openPglite(options: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>): Promise<Database> {
  const pglite = await PGlite.create({
    ...options,
    parsers: {
      [pgliteTypes.INT8]: Number,
      [pgliteTypes.DATE]: (day: string) => day,
      [pgliteTypes.BYTEA]: bytesOf,
    },
    serializers: { [pgliteTypes.BYTEA]: hexOf },
  });
  return overPglite(pglite);
}

/** The house's database over a running PGlite, which it closes with itself. */
export function overPglite(pglite: PGlite): Database {
  const db = house(new PGliteDialect({ pglite }));
  return {
    db,
    engine: 'pglite',
    // PGlite itself lets this wait while a transaction is under way.
    async asOwner(script, values) {
      if (values?.length) return pglite.query(script, values);
      try {
        return { rows: (await pglite.exec(script)).flatMap(({ rows }) => rows) };
      } catch (error) {
        // A script that breaks off within its own transaction would leave that to whoever asks next.
        await pglite.query('rollback').catch(() => undefined);
        throw error;
      }
    },
    async close() {
      await db.destroy();
      if (!pglite.closed) await pglite.close();
    },
  };
}

function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: explicitTls(url), types: { getTypeParser } });
  // An idle connection that the server drops is replaced on the next query; without a listener it ends the process.
  pool.on('error', () => undefined);
  const db = house(new PostgresDialect({ pool }));
  const asOwner: RunSql = async (script, values) => {
    // With several statements there is one result for each, which the types of pg do not know.
    const answer: { rows: unknown[] } | { rows: unknown[] }[] = await pool.query(script, values);
    return { rows: [answer].flat().flatMap(({ rows }) => rows) };
  };
  return { db, engine: 'postgres', asOwner, close: () => db.destroy() };
}

const house = (dialect: Dialect): Db => new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });

const parsers: Partial<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.DATE]: (day) => day,
  [pg.types.builtins.BYTEA]: bytesOf,
};

const getTypeParser: typeof pg.types.getTypeParser = ((oid: number, format: 'text' | 'binary') =>
  (format !== 'binary' && parsers[oid]) ||
  pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;
