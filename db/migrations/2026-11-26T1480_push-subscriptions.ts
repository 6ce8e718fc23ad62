import { sql, type Kysely } from 'kysely';

/** The browsers in which somebody wants to be reminded (ADR 0103). The clock reads them, and ends those that are gone. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const isClock = 'qorgan_is_clock_of(organisation_id)';
const mine = `qorgan_purpose() = 'member' and member_id = qorgan_member() and organisation_id = qorgan_organisation()`;

const statements = [
  `create table push_subscription (
    id uuid primary key,
    member_id uuid not null references member,
    organisation_id uuid not null references organisation,
    -- keyed: one browser is there once for a member
    endpoint_hash bytea not null,
    -- where it is reached and its keys; forgotten once it is ended
    content bytea,
    locale text not null check (locale in ('kk', 'ru', 'en')),
    created_at timestamptz not null,
    ended_at timestamptz,
    -- switched off by its owner, or the push service knows it no more
    ended_why text check (ended_why in ('off', 'gone')),
    check ((ended_at is null) = (ended_why is null) and (ended_at is null) = (content is not null))
  )`,
  `create unique index push_subscription_living on push_subscription (member_id, endpoint_hash)
    where ended_at is null`,
  'alter table push_subscription enable row level security',
  'alter table push_subscription force row level security',
  `create policy push_subscription_0_select on push_subscription for select to public using (
    (${mine}) or (${isClock} and ended_at is null))`,
  `create policy push_subscription_1_insert on push_subscription for insert to public with check (
    ${mine} and ended_at is null)`,
  `create policy push_subscription_2_update on push_subscription for update to public
    using (${mine}) with check (${mine})`,
  `create policy push_subscription_3_end on push_subscription for update to public
    using (${isClock} and ended_at is null) with check (${isClock} and ended_why = 'gone')`,
  // What is changed has to be seen afterwards too.
  `create policy push_subscription_4_ended on push_subscription for select to public using (
    ${isClock} and ended_why = 'gone')`,
  'grant select, insert on push_subscription to qorgan_app',
  'grant update (content, ended_at, ended_why) on push_subscription to qorgan_app',
  'grant select on push_subscription to qorgan_clock',
  'grant update (content, ended_at, ended_why) on push_subscription to qorgan_clock',
];

export async function down(): Promise<void> {
  throw new Error('Whoever chose to be reminded chooses anew: restore a backup instead.');
}
