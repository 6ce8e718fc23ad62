import { sql, type Kysely } from 'kysely';

/**
 * Which referrals of other systems wait, for the word of their body or for a case to rest on them, so that their lists are
 * read page by page like those of letters (ADR 0145). A row comes and goes with what it says; no name and no child is in it.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const isReceivers = `qorgan_purpose() = 'member' and qorgan_has('receiver')`;
const said = (kind: string) => `exists (select 1 from foreign_answer a
  where a.foreign_id = foreign_waiting.foreign_id and a.kind = '${kind}')`;
const rests = 'exists (select 1 from body_ground g where g.foreign_id = foreign_waiting.foreign_id)';
const isSeen = 'exists (select 1 from foreign_referral f where f.id = foreign_waiting.foreign_id)';
const asked = ['foreign_referral', 'foreign_answer', 'body_ground'];

const statements = [
  `create table foreign_waiting (
    foreign_id uuid primary key references foreign_referral,
    organisation_id uuid not null references organisation,
    received_at timestamptz not null,
    -- what is confirmed waits for a case
    is_confirmed boolean not null default false
  )`,
  `create index foreign_waiting_by_time on foreign_waiting
    (organisation_id, is_confirmed, received_at, foreign_id)`,
  'drop index foreign_referral_by_time',
  'create index foreign_referral_by_time on foreign_referral (organisation_id, received_at desc, id desc)',

  ...asked.map((table) => `alter table ${table} no force row level security`),
  `insert into foreign_waiting select f.id, f.organisation_id, f.received_at, exists (
      select 1 from foreign_answer a where a.foreign_id = f.id and a.kind = 'received')
    from foreign_referral f
    where not exists (select 1 from foreign_answer a where a.foreign_id = f.id and a.kind = 'returned')
      and not exists (select 1 from body_ground g where g.foreign_id = f.id)`,
  ...asked.map((table) => `alter table ${table} force row level security`),

  'alter table foreign_waiting enable row level security',
  'alter table foreign_waiting force row level security',
  // Whoever sees the referral sees that it waits.
  `create policy foreign_waiting_0_select on foreign_waiting for select to public using (
    qorgan_purpose() = 'member' and ${isSeen})`,
  `create policy foreign_waiting_1_insert on foreign_waiting for insert to public with check (
    ${isReceivers} and not is_confirmed and exists (select 1 from foreign_referral f
      where f.id = foreign_waiting.foreign_id and f.organisation_id = foreign_waiting.organisation_id
        and f.received_at = foreign_waiting.received_at))`,
  `create policy foreign_waiting_2_update on foreign_waiting for update to public
    using (${isReceivers} and ${isSeen}) with check (is_confirmed and ${said('received')})`,
  `create policy foreign_waiting_3_delete on foreign_waiting for delete to public using (
    ${isReceivers} and (${said('returned')} or ${rests}))`,
  'grant select, insert, update (is_confirmed), delete on foreign_waiting to qorgan_app',
];

export async function down(): Promise<void> {
  throw new Error('Which of them wait is told anew from what befell them: restore a backup instead.');
}
