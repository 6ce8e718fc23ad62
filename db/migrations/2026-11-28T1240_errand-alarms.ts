import { sql, type Kysely } from 'kysely';

/**
 * Measures and requests with a day remind whoever is to do them, and rise to whoever asked once the day has passed (ADR
 * 0136). The clock sees of them the day, who is responsible, whom it concerns, and how far it was reported; no word of them.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const isOfEither = `qorgan_purpose() = 'clock' and withdrawn_at is null
  and (recipient_id = qorgan_organisation() or organisation_id = qorgan_organisation())`;

const statements = [
  `create or replace function qorgan_sees_subject(about text, subject uuid) returns boolean
    language plpgsql stable as
    $$ begin return (select case about
         when 'bodyCase' then exists (select 1 from body_case where id = subject)
         when 'referral' then exists (select 1 from referral where id = subject)
         when 'onward' then exists (select 1 from onward_referral where id = subject)
         when 'measure' then exists (select 1 from measure where id = subject)
         when 'request' then exists (select 1 from school_request where id = subject)
         else false end); end $$`,
  `create policy measure_clock on measure for select to public using (${isOfEither})`,
  `create policy school_request_clock on school_request for select to public using (${isOfEither})`,
  `grant select (id, body_case_id, organisation_id, recipient_id, due_on, concerns_head, concerns, withdrawn_at,
    assigned_by) on measure to qorgan_clock`,
  'grant select (measure_id, ordinal, step) on measure_report to qorgan_clock',
  `grant select (id, body_case_id, organisation_id, recipient_id, due_on, concerns_head, concerns, withdrawn_at,
    given_to, sent_by) on school_request to qorgan_clock`,
  'grant select (request_id) on school_answer to qorgan_clock',
  // What waits already is looked at in the first round.
  ...['measure', 'school_request'].flatMap((table) => [
    `alter table ${table} no force row level security`,
    `insert into wake_up select distinct o.id, '${table === 'measure' ? 'measure' : 'request'}', t.id, now()
      from ${table} t join organisation o on o.id in (t.recipient_id, t.organisation_id)
      where t.withdrawn_at is null`,
    `alter table ${table} force row level security`,
  ]),
];

export async function down(): Promise<void> {
  throw new Error('What was sent is on record: restore a backup instead.');
}
