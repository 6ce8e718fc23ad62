import { sql, type Kysely } from 'kysely';

/**
 * The functions that the policies ask keep their plans (ADR 0143). Written in SQL they were laid open into every
 * question and planned with it each time, which took longer than the answer; PL/pgSQL plans once in a connection. What
 * they say stays word for word. The five that only read a setting stay SQL: laid open they cost nothing.
 */
export async function up(db: Kysely<any>): Promise<void> {
  const { rows } = await sql<{ statement: string }>`
    select format(
      'create or replace function %I(%s) returns %s language plpgsql stable as %L',
      p.proname, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid),
      -- In SQL a column goes before an argument of the same name.
      '#variable_conflict use_column' || chr(10) || 'begin return (' || p.prosrc || '); end'
    ) as statement
    from pg_proc p
      join pg_language l on l.oid = p.prolang
      join pg_namespace n on n.oid = p.pronamespace
    where p.proname like 'qorgan\\_%' and l.lanname = 'sql' and n.nspname = current_schema()
      and p.prosrc ~ 'qorgan_|exists'
    order by p.proname`.execute(db);
  for (const { statement } of rows) await sql.raw(statement).execute(db);
}

export async function down(): Promise<void> {
  throw new Error('How a function is planned is changed by a new migration.');
}
