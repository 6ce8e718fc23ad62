import { sql, type Kysely } from 'kysely';

/**
 * A report says in which e-journal it was begun and when it was written, which is earlier than its receipt where there
 * was no connection (ADR 0068); and of a child whom the portal found on the roster by name, what was written.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table report add column journal text, add column written_at timestamptz`.execute(db);
  // name and class in one sealed value
  await sql`alter table report_pupil add column written bytea`.execute(db);
}

export async function down(db: Kysely<any>): Promise<void> {
  await sql`alter table report_pupil drop column written`.execute(db);
  await sql`alter table report drop column journal, drop column written_at`.execute(db);
}
