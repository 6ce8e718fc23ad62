import { sql, type Kysely } from 'kysely';

/**
 * Referrals and answers to them as files between systems: whose keys are known, and what was exchanged. Nothing in these
 * tables is of a child (ADR 0128).
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...partners, ...exchanges, ...entries]) await sql.raw(statement).execute(db);
}

const myRegion = `region_id = (select own.region_id from organisation own where own.id = qorgan_organisation())`;
const keeps = `qorgan_has('regionalAdministrator') and ${myRegion}`;

const partners = [
  `create table exchange_partner (
    id uuid primary key,
    region_id uuid not null references region,
    -- for which body its system speaks
    body_id uuid not null references organisation,
    name text not null,
    public_key bytea not null check (octet_length(public_key) = 32),
    added_at timestamptz not null,
    added_by uuid not null references member,
    ended_at timestamptz,
    ended_by uuid references member,
    check ((ended_at is null) = (ended_by is null)),
    unique (body_id, public_key)
  )`,
  'alter table exchange_partner enable row level security',
  'alter table exchange_partner force row level security',
  `create policy exchange_partner_0_select on exchange_partner for select to public using (
    qorgan_purpose() = 'member' and ${myRegion})`,
  `create policy exchange_partner_1_insert on exchange_partner for insert to public with check (
    ${keeps} and added_by = qorgan_member() and ended_at is null
    and exists (select 1 from organisation b where b.id = body_id and b.region_id = exchange_partner.region_id
      and b.kind <> 'school'))`,
  `create policy exchange_partner_2_update on exchange_partner for update to public
    using (${keeps} and ended_at is null) with check (${keeps} and ended_by = qorgan_member())`,
  'grant select, insert on exchange_partner to qorgan_app',
  'grant update (ended_at, ended_by) on exchange_partner to qorgan_app',
];

const receives = `qorgan_has('receiver') and organisation_id = qorgan_organisation()`;
const leads = `qorgan_leads(organisation_id, false, '{}')`;
const inBody = `exists (select 1 from organisation o where o.id = exchange.organisation_id and o.kind <> 'school')`;
/**
 * Of a letter that implicates the head the head is not told that it was exchanged either. A body keeps that it
 * exchanged what has gone from its sight since.
 */
const sees = `case when referral_id is null then (${receives}) or ${leads}
  else (${receives} and ${inBody}) or (organisation_id = qorgan_organisation() and qorgan_has('head', 'deputy')
    and exists (select 1 from referral r where r.id = exchange.referral_id)) end`;

const exchanges = [
  `create table exchange (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    direction text not null check (direction in ('out', 'in')),
    -- what could not be read has neither
    message_id uuid,
    format text,
    -- of an answer, which
    says text,
    partner_id uuid references exchange_partner,
    referral_id uuid references referral,
    -- made, taken, or why not
    outcome text not null,
    sha256 text not null,
    at timestamptz not null,
    done_by uuid not null references member
  )`,
  // The same answer is taken once, however often it is brought; a body's own word and a school's note stand side by side.
  `create unique index exchange_taken_once on exchange (organisation_id, partner_id, message_id) where outcome = 'taken'`,
  'create index exchange_by_organisation on exchange (organisation_id, at)',
  `create trigger exchange_append_only before update or delete or truncate on exchange
    for each statement execute function qorgan_append_only()`,
  'alter table exchange enable row level security',
  'alter table exchange force row level security',
  `create policy exchange_0_select on exchange for select to public using (${sees})`,
  `create policy exchange_1_insert on exchange for insert to public with check (
    (${sees}) and done_by = qorgan_member()
    and (referral_id is null or exists (select 1 from referral r where r.id = exchange.referral_id)))`,
  'grant select, insert on exchange to qorgan_app',
];

const signs = `organisation_id = qorgan_organisation() and qorgan_has('head', 'deputy', 'receiver')`;
const entries = [
  'alter table referral_event add column via_exchange uuid references exchange',
  // A body signs what it gives out too.
  `alter policy pack_key_0_select on pack_key using (${signs})`,
  `alter policy pack_key_1_insert on pack_key with check (${signs})`,
];

export async function down(): Promise<void> {
  throw new Error('What was exchanged stays on record: restore a backup instead.');
}
