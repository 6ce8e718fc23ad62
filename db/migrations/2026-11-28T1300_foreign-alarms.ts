import { sql, type Kysely } from 'kysely';

/**
 * What another system sent to a body and nobody has confirmed or given back alarms its people as a letter does (ADR 0136).
 * The clock sees that it is there, since when and whether it was answered, and no word of it.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create or replace function qorgan_sees_subject(about text, subject uuid) returns boolean
    language plpgsql stable as
    $$ begin return (select case about
         when 'bodyCase' then exists (select 1 from body_case where id = subject)
         when 'referral' then exists (select 1 from referral where id = subject)
         when 'onward' then exists (select 1 from onward_referral where id = subject)
         when 'foreign' then exists (select 1 from foreign_referral where id = subject)
         when 'measure' then exists (select 1 from measure where id = subject)
         when 'request' then exists (select 1 from school_request where id = subject)
         else false end); end $$`,
  `create policy foreign_referral_clock on foreign_referral for select to public using (
    qorgan_is_clock_of(organisation_id))`,
  'grant select (id, organisation_id, received_at) on foreign_referral to qorgan_clock',
  'grant select (foreign_id) on foreign_answer to qorgan_clock',
  // What waits already is looked at in the first round.
  'alter table foreign_referral no force row level security',
  'alter table foreign_answer no force row level security',
  `insert into wake_up select f.organisation_id, 'foreign', f.id, f.received_at from foreign_referral f
    where not exists (select 1 from foreign_answer a where a.foreign_id = f.id)`,
  'alter table foreign_referral force row level security',
  'alter table foreign_answer force row level security',
];

export async function down(): Promise<void> {
  throw new Error('What was taken in is on record: restore a backup instead.');
}
