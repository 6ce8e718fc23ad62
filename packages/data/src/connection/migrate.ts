import { migrations } from '@qorgan/migrations';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Db } from '../schema.ts';
import type { Database } from './open-database.ts';

/** Apart from the house's own tables, where the role of the requests has no business. */
const migrationTableSchema = 'qorgan_migration';

/** Brings the schema to the newest migration. Safe to call at every start and from several processes at once. */
export async function migrateToLatest({ db }: Database): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const migrator = new Migrator({ db: db.withoutPlugins(), provider, migrationTableSchema });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  throw new Error(`The database could not be migrated${failed ? ` (${failed})` : ''}.`, { cause: error });
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
