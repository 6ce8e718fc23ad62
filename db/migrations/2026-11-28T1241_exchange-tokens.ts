import { sql, type Kysely } from 'kysely';

/** Tokens by which a system outside exchanges documents with one organisation without a person (ADR 0139). */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** The twin of `exchange.use` in can(). */
const uses = `(qorgan_purpose() = 'member' and ((qorgan_has('receiver') and organisation_id = qorgan_organisation())
  or qorgan_leads(organisation_id, false, '{}')))`;
const identifying = `qorgan_purpose() = 'identity'`;

const statements = [
  `create table exchange_token (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    -- the system that has it
    partner_id uuid not null references exchange_partner,
    -- in whose name it acts
    member_id uuid not null references member,
    token_hash text not null unique,
    issued_at timestamptz not null,
    last_used_at timestamptz,
    ended_at timestamptz,
    ended_by uuid references member,
    check ((ended_at is null) = (ended_by is null))
  )`,
  'create index exchange_token_by_organisation on exchange_token (organisation_id) where ended_at is null',
  'alter table exchange_token enable row level security',
  'alter table exchange_token force row level security',
  `create policy exchange_token_0_select on exchange_token for select to public using (${uses} or ${identifying})`,
  `create policy exchange_token_1_insert on exchange_token for insert to public with check (
    ${uses} and member_id = qorgan_member() and ended_at is null and last_used_at is null
    and exists (select 1 from exchange_partner p where p.id = partner_id))`,
  `create policy exchange_token_2_end on exchange_token for update to public
    using (${uses} and ended_at is null) with check (${uses} and ended_by = qorgan_member())`,
  `create policy exchange_token_3_use on exchange_token for update to public
    using (${identifying} and ended_at is null) with check (${identifying} and ended_at is null)`,
  'grant select, insert on exchange_token to qorgan_app',
  'grant update (last_used_at, ended_at, ended_by) on exchange_token to qorgan_app',
  // Whose token it is, is asked before there is anybody: which system has it, and for whom that speaks.
  `create policy exchange_partner_identified on exchange_partner for select to public using (
    ${identifying} and exists (select 1 from exchange_token t where t.partner_id = exchange_partner.id))`,
  'alter table exchange add column token_id uuid references exchange_token',
];

export async function down(): Promise<void> {
  throw new Error('What was exchanged by a token is on record: restore a backup instead.');
}
