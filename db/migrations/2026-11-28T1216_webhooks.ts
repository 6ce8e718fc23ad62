import { sql, type Kysely } from 'kysely';

/**
 * Where systems outside are told by themselves that something happened, and what they are told: the outbox is written in
 * the same transaction as what happened, and emptied by the clock (ADR 0138). No child is in any of it.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...tables, ...policies]) await sql.raw(statement).execute(db);
}

const tables = [
  `create table webhook (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    partner_id uuid not null references exchange_partner,
    address text not null check (address like 'https://%'),
    -- 32 bytes by which what is sent is signed
    secret bytea not null,
    set_at timestamptz not null,
    set_by uuid not null references member,
    ended_at timestamptz,
    ended_by uuid references member,
    check ((ended_at is null) = (ended_by is null))
  )`,
  `create unique index webhook_living on webhook (organisation_id, partner_id) where ended_at is null`,
  `create table webhook_event (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    partner_id uuid not null references exchange_partner,
    type text not null check (type in ('referral.sent', 'referral.withdrawn', 'referral.state', 'test')),
    -- the referral, as the system that is told knows it
    document_id uuid not null,
    at timestamptz not null,
    due_at timestamptz not null,
    tries int not null default 0,
    delivered_at timestamptz,
    given_up_at timestamptz,
    dropped_at timestamptz
  )`,
  `create index webhook_event_waiting on webhook_event (due_at)
    where delivered_at is null and given_up_at is null and dropped_at is null`,
  'create index webhook_event_by_organisation on webhook_event (organisation_id, at)',
  `create table webhook_attempt (
    id uuid primary key,
    event_id uuid not null references webhook_event,
    at timestamptz not null,
    outcome text not null,
    -- as the system answered, where it did
    status int
  )`,
  'create index webhook_attempt_by_event on webhook_attempt (event_id)',
  `create trigger webhook_attempt_append_only before update or delete or truncate on webhook_attempt
    for each statement execute function qorgan_append_only()`,
  ...['webhook', 'webhook_event', 'webhook_attempt'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  'grant select, insert on webhook, webhook_event to qorgan_app',
  'grant select on webhook_attempt to qorgan_app',
  'grant update (ended_at, ended_by) on webhook to qorgan_app',
  'grant update (due_at, tries, given_up_at) on webhook_event to qorgan_app',
  'grant select on webhook, webhook_event to qorgan_clock',
  'grant update (due_at, tries, delivered_at, given_up_at, dropped_at) on webhook_event to qorgan_clock',
  'grant insert on webhook_attempt to qorgan_clock',
];

/** The twin of `exchange.use` in can(). */
const uses = `(qorgan_purpose() = 'member' and ((qorgan_has('receiver') and organisation_id = qorgan_organisation())
  or qorgan_leads(organisation_id, false, '{}')))`;
const isClock = `(qorgan_purpose() = 'clock'
  and (qorgan_organisation() is null or organisation_id = qorgan_organisation()))`;
const isKnown = (table: string) =>
  `exists (select 1 from exchange_partner p where p.id = ${table}.partner_id)`;
/** Of a letter that implicates the head the head is not told that a system was told. */
const isShown = `(type in ('test', 'referral.state') or qorgan_has('receiver')
  or exists (select 1 from referral r where r.id = webhook_event.document_id))`;

const policies = [
  `create policy webhook_0_select on webhook for select to public using (${uses} or ${isClock})`,
  `create policy webhook_1_insert on webhook for insert to public with check (
    ${uses} and set_by = qorgan_member() and ended_at is null and ${isKnown('webhook')})`,
  `create policy webhook_2_update on webhook for update to public
    using (${uses} and ended_at is null) with check (${uses} and ended_by = qorgan_member())`,
  `create policy webhook_event_0_select on webhook_event for select to public using (
    (${uses} and ${isShown}) or ${isClock})`,
  // Whoever does what it tells of writes it, for the organisation that is to tell it: of a letter also its recipient.
  `create policy webhook_event_1_insert on webhook_event for insert to public with check (
    qorgan_purpose() = 'member' and tries = 0 and delivered_at is null and given_up_at is null and dropped_at is null
    and ${isKnown('webhook_event')} and case type
      when 'test' then ${uses}
      when 'referral.state' then organisation_id = qorgan_organisation() and exists (
        select 1 from foreign_referral f where f.sender_referral_id = document_id
          and f.partner_id = webhook_event.partner_id and f.organisation_id = webhook_event.organisation_id)
      else exists (select 1 from referral r where r.id = document_id and r.organisation_id = qorgan_organisation()
        and webhook_event.organisation_id in (r.organisation_id, r.recipient_id)) end)`,
  // What was given up is tried again by hand, and nothing else is changed by hand.
  `create policy webhook_event_2_update on webhook_event for update to public
    using ((${uses} and ${isShown} and given_up_at is not null) or ${isClock})
    with check ((${uses} and given_up_at is null and tries = 0) or ${isClock})`,
  `create policy webhook_attempt_0_select on webhook_attempt for select to public using (
    exists (select 1 from webhook_event e where e.id = event_id))`,
  `create policy webhook_attempt_1_insert on webhook_attempt for insert to public with check (
    qorgan_purpose() = 'clock' and exists (select 1 from webhook_event e where e.id = event_id))`,
];

export async function down(): Promise<void> {
  throw new Error('What was told and to whom stays on record: restore a backup instead.');
}
