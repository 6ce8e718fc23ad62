import { sql, type Kysely } from 'kysely';

/**
 * What a letter was drafted from, so that it can say what of the case has changed since and which words are the head's
 * own. Empty for letters drafted before this.
 */
export async function up(db: Kysely<any>): Promise<void> {
  // the letter as the case worded it and the state of the case it came from: one sealed value
  await sql`alter table letter_draft add column drafted bytea`.execute(db);
  await sql`grant update (drafted) on letter_draft to qorgan_app`.execute(db);
}

export async function down(db: Kysely<any>): Promise<void> {
  await sql`alter table letter_draft drop column drafted`.execute(db);
}
