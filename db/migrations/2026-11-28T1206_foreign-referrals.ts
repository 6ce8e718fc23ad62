import { sql, type Kysely } from 'kysely';

/**
 * A referral that another system sends to a body here: taken in once, sealed under the body's key with the document that
 * was signed, and a ground of the body's case (ADR 0137).
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...tables, ...grounds, ...policies, shows]) await sql.raw(statement).execute(db);
}

const tables = [
  `create table foreign_referral (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    partner_id uuid not null references exchange_partner,
    -- as its sender knows it
    sender_referral_id uuid not null,
    content bytea not null,
    -- the document as it was signed, byte for byte
    document bytea not null,
    received_at timestamptz not null,
    noticed_at timestamptz,
    taken_by uuid not null references member,
    unique (organisation_id, partner_id, sender_referral_id)
  )`,
  'create index foreign_referral_by_time on foreign_referral (organisation_id, received_at)',
  `create table foreign_answer (
    foreign_id uuid not null references foreign_referral,
    kind text not null check (kind in ('received', 'returned')),
    content bytea not null,
    at timestamptz not null,
    said_by uuid not null references member,
    primary key (foreign_id, kind)
  )`,
  ...['foreign_referral', 'foreign_answer'].flatMap((table) => [
    `create trigger ${table}_append_only before update or delete or truncate on ${table}
      for each statement execute function qorgan_append_only()`,
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `grant select, insert on ${table} to qorgan_app`,
  ]),
  'alter table exchange add column foreign_id uuid references foreign_referral',
];

const grounds = [
  'alter table body_ground add column foreign_id uuid unique references foreign_referral',
  'alter table body_ground drop constraint body_ground_kind_check',
  `alter table body_ground add constraint body_ground_kind_check
    check (kind in ('referral', 'onward', 'foreign', 'outside'))`,
  'alter table body_ground drop constraint body_ground_check',
  `alter table body_ground add constraint body_ground_check check (
    (kind = 'referral') = (referral_id is not null) and (kind = 'onward') = (onward_id is not null)
    and (kind = 'foreign') = (foreign_id is not null) and (kind = 'outside') = (heard is not null))`,
];

const policies = [
  // A function, so that the policies of these referrals and of grounds do not ask each other in a ring.
  `create function qorgan_is_entrusted_with_foreign(which uuid) returns boolean language plpgsql stable as
    $$ begin return (qorgan_has('caseManager') and exists (
         select 1 from body_ground g join body_case b on b.id = g.body_case_id
         where g.foreign_id = which and b.case_manager_id = qorgan_member())); end $$`,
  `create policy foreign_referral_0_select on foreign_referral for select to public using (
    organisation_id = qorgan_organisation() and qorgan_purpose() = 'member'
    and (qorgan_has('receiver') or qorgan_is_entrusted_with_foreign(id)))`,
  `create policy foreign_referral_1_insert on foreign_referral for insert to public with check (
    organisation_id = qorgan_organisation() and qorgan_purpose() = 'member' and qorgan_has('receiver')
    and taken_by = qorgan_member())`,
  `create policy foreign_answer_0_select on foreign_answer for select to public using (
    exists (select 1 from foreign_referral f where f.id = foreign_id))`,
  // What a case rests on is not given back.
  `create policy foreign_answer_1_insert on foreign_answer for insert to public with check (
    qorgan_has('receiver') and said_by = qorgan_member()
    and exists (select 1 from foreign_referral f where f.id = foreign_id)
    and not exists (select 1 from body_ground g where g.foreign_id = foreign_answer.foreign_id))`,
  `alter policy body_ground_1_insert on body_ground with check (
    qorgan_sees_body_case(body_case_id) and joined_by = qorgan_member()
    and (referral_id is null or exists (select 1 from referral r join body_case b on b.organisation_id = r.recipient_id
      where r.id = referral_id and b.id = body_case_id and r.concerns <@ b.concerns))
    and (onward_id is null or exists (select 1 from onward_referral o join body_case b
      on b.organisation_id = o.recipient_id where o.id = onward_id and b.id = body_case_id
        and o.concerns <@ b.concerns))
    and (foreign_id is null or (qorgan_has('receiver') and exists (select 1 from foreign_referral f join body_case b
      on b.organisation_id = f.organisation_id where f.id = foreign_id and b.id = body_case_id))))`,
];

/** As it stood, and what this migration adds to it. */
const shows = `
create or replace function qorgan_shows(subject_type text, subject_id uuid) returns boolean language plpgsql stable as
  $$ #variable_conflict use_column
  begin return (case
       when subject_type is null or subject_type in ('member', 'pupil', 'account', 'organisation', 'pairing') then true
       when subject_type = 'report' then exists (select 1 from report where id = subject_id)
       when subject_type = 'case' then exists (select 1 from case_file where id = subject_id)
       when subject_type = 'fact' then exists (select 1 from fact where id = subject_id)
       when subject_type = 'referral' then exists (select 1 from referral where id = subject_id)
       when subject_type = 'letter' then exists (select 1 from letter where id = subject_id)
       when subject_type = 'attachment' then exists (select 1 from attachment where id = subject_id)
       when subject_type = 'transfer' then exists (select 1 from transfer where id = subject_id)
       when subject_type = 'watchEntry' then exists (select 1 from watch_entry where id = subject_id)
       when subject_type = 'bodyCase' then exists (select 1 from body_case where id = subject_id)
       when subject_type = 'onward' then exists (select 1 from onward_referral where id = subject_id)
       when subject_type = 'foreign' then exists (select 1 from foreign_referral where id = subject_id)
       when subject_type = 'measure' then exists (select 1 from measure where id = subject_id)
       when subject_type = 'request' then exists (select 1 from school_request where id = subject_id)
       when subject_type = 'sitting' then exists (select 1 from sitting where id = subject_id)
       else false end); end $$`;

export async function down(): Promise<void> {
  throw new Error('What was taken in is on record: restore a backup instead.');
}
