import { migrations } from '@qorgan/migrations';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Db } from '../schema.ts';
import { CannotOpen } from './cannot-open.ts';
import type { Database } from './open-database.ts';

/** Apart from the house's own tables, where the role of the requests has no business. */
const migrationTableSchema = 'qorgan_migration';

/**
 * Brings the schema to the newest migration. Safe to call at every start and from several processes at once. Throws
 * `CannotOpen` for a database that a later version has migrated, and where the user may not make tables or the role.
 */
export async function migrateToLatest({ db }: Database): Promise<void> {
  await refuseNewer(db);
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const migrator = new Migrator({ db: db.withoutPlugins(), provider, migrationTableSchema });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  // Not allowed, or the role is not there and could not be made.
  if (['42501', '22023'].includes(String((error as { code?: unknown }).code)))
    throw new CannotOpen({ problem: 'mayNotCreate' }, { cause: error });
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  throw new Error(`The database could not be migrated${failed ? ` (${failed})` : ''}.`, { cause: error });
}

async function refuseNewer(db: Db): Promise<void> {
  const found = await schemaVersion(db);
  const newest = Object.keys(migrations).toSorted().at(-1)!;
  if (found !== 'none' && found > newest) throw new CannotOpen({ problem: 'newerSchema', found });
}

/** The name of the last migration applied, or `none`. Throws when the database does not answer. */
export async function schemaVersion(db: Db): Promise<string> {
  const known = await sql<{ known: boolean }>`
    select to_regclass(${`${migrationTableSchema}.kysely_migration`}) is not null as known`.execute(db);
  if (!known.rows[0]?.known) return 'none';
  const last = await sql<{ name: string }>`
    select name from ${sql.table(`${migrationTableSchema}.kysely_migration`)} order by name desc limit 1`.execute(
    db,
  );
  return last.rows[0]?.name ?? 'none';
}
