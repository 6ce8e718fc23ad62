import { sql, type Kysely } from 'kysely';

/**
 * Browsers that report for a teacher (ADR 0067), and the key to which they seal a report for the organisation that reads
 * it (ADR 0068).
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...pairing, ...sealingKey, showsPairings]) await sql.raw(statement).execute(db);
}

const identifying = `qorgan_purpose() = 'identity'`;

const pairing = [
  `create table pairing (
    id uuid primary key,
    -- SHA-256 of the token that the browser holds
    token_hash text not null unique,
    -- keyed; null once the code is good for nothing any more
    code_hash bytea unique,
    -- what the browser calls itself
    browser bytea not null,
    -- the address of the portal for which it was made
    origin text not null,
    -- keyed, so that one network does not ask for all of them
    network_hash bytea not null,
    started_at timestamptz not null,
    waits_until timestamptz not null,
    -- of whoever decided: approved, or refused and ended at once
    organisation_id uuid references organisation,
    account_id uuid references account,
    member_id uuid references member,
    approved_at timestamptz,
    last_used_at timestamptz,
    ended_at timestamptz,
    ended_why text check (ended_why in ('refused', 'byTeacher', 'byBrowser', 'memberLeft', 'everywhere', 'password')),
    -- when a try with it was last put on record as refused
    refusal_noted_at timestamptz,
    check ((organisation_id is null) = (member_id is null) and (account_id is null) = (member_id is null)),
    check (approved_at is null or member_id is not null),
    check ((ended_at is null) = (ended_why is null))
  )`,
  'create index pairing_by_account on pairing (account_id)',
  'create index pairing_by_member on pairing (member_id)',
  'create index pairing_waiting on pairing (waits_until) where member_id is null and ended_at is null',
  `create function qorgan_stays_paired() returns trigger language plpgsql as $$ begin
    raise exception 'whose a pairing is never changes, and what has ended does not begin again';
  end $$`,
  `create trigger pairing_stays_paired before update on pairing for each row when (
    (old.member_id is not null and (new.member_id is distinct from old.member_id
      or new.account_id is distinct from old.account_id or new.organisation_id is distinct from old.organisation_id))
    or (old.ended_at is not null and (new.ended_at is distinct from old.ended_at
      or new.approved_at is distinct from old.approved_at)))
    execute function qorgan_stays_paired()`,
  'alter table pairing enable row level security',
  'alter table pairing force row level security',
  `create policy pairing_0_all on pairing for all to public using (${identifying}) with check (${identifying})`,
  'grant select, insert, delete on pairing to qorgan_app',
  `grant update (code_hash, organisation_id, account_id, member_id, approved_at, last_used_at, ended_at, ended_why,
    refusal_noted_at) on pairing to qorgan_app`,
];

/** Whoever pairs a browser is told the public half; the private one, sealed, is read where a report is opened. */
const sealingKey = [
  `create table sealing_key (
    id uuid primary key,
    organisation_id uuid not null unique references organisation,
    public_key bytea not null,
    private_key bytea not null,
    created_at timestamptz not null
  )`,
  'alter table sealing_key enable row level security',
  'alter table sealing_key force row level security',
  `create policy sealing_key_0_select on sealing_key for select to public using (
    ${identifying} or (qorgan_is_employee() and organisation_id = qorgan_organisation()))`,
  `create policy sealing_key_1_insert on sealing_key for insert to public with check (${identifying})`,
  'grant select, insert on sealing_key to qorgan_app',
];

/** The trail shows to the head that a browser was paired or ended, as it shows who signed in. */
const showsPairings = `
create or replace function qorgan_shows(subject_type text, subject_id uuid) returns boolean language sql stable as
  $$ select case
       when subject_type is null or subject_type in ('member', 'pupil', 'account', 'organisation', 'pairing') then true
       when subject_type = 'report' then exists (select 1 from report where id = subject_id)
       when subject_type = 'case' then exists (select 1 from case_file where id = subject_id)
       when subject_type = 'fact' then exists (select 1 from fact where id = subject_id)
       when subject_type = 'referral' then exists (select 1 from referral where id = subject_id)
       when subject_type = 'letter' then exists (select 1 from letter where id = subject_id)
       else false end $$`;

export async function down(): Promise<void> {
  throw new Error('What was sealed to the key could not be opened any more: restore a backup instead.');
}
