import { sql, type Kysely } from 'kysely';

/** A body without an account confirms by a link, once, that it took a letter, and gives its incoming number. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...links, ...entries]) await sql.raw(statement).execute(db);
}

const worksReferral = `exists (select 1 from referral r where r.id = receipt_link.referral_id
  and r.organisation_id = qorgan_organisation())`;

const links = [
  `create table receipt_link (
    id uuid primary key,
    referral_id uuid not null references referral,
    organisation_id uuid not null references organisation,
    recipient_id uuid not null references organisation,
    letter_id uuid not null references letter,
    -- all that whoever holds the link is told
    letter_number text not null,
    issued_on date not null,
    -- SHA-256 of 256 random bits; the code, which is short, under a key
    token_hash bytea not null unique,
    code_hash bytea not null unique,
    created_at timestamptz not null,
    created_by uuid not null references member,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    used_at timestamptz
  )`,
  'create index receipt_link_by_referral on receipt_link (referral_id)',
  'alter table receipt_link enable row level security',
  'alter table receipt_link force row level security',
  `create policy receipt_link_0_select on receipt_link for select to public
    using (qorgan_purpose() = 'receipt' or ${worksReferral})`,
  `create policy receipt_link_1_insert on receipt_link for insert to public with check (
    created_by = qorgan_member() and organisation_id = qorgan_organisation()
    and exists (select 1 from referral r join letter l on l.referral_id = r.id where r.id = receipt_link.referral_id
      and l.id = receipt_link.letter_id and r.organisation_id = qorgan_organisation()
      and r.recipient_id = receipt_link.recipient_id))`,
  `create policy receipt_link_2_update on receipt_link for update to public
    using (qorgan_purpose() = 'receipt' or ${worksReferral})
    with check (qorgan_purpose() = 'receipt' or ${worksReferral})`,
  'grant select, insert on receipt_link to qorgan_app',
  'grant update (revoked_at, used_at) on receipt_link to qorgan_app',
];

/** The entry has no member behind it, and says so by the link it came by. */
const entries = [
  'alter table referral_event add column via_link uuid references receipt_link',
  'alter table referral_event alter column recorded_by drop not null',
  `alter table referral_event add constraint referral_event_by_somebody
    check ((recorded_by is null) = (via_link is not null))`,
  `create policy referral_event_by_link_select on referral_event for select to public using (
    qorgan_purpose() = 'receipt'
    and exists (select 1 from receipt_link l where l.referral_id = referral_event.referral_id))`,
  `create policy referral_event_by_link_insert on referral_event for insert to public with check (
    qorgan_purpose() = 'receipt' and type = 'received' and recorded_by is null and corrects is null
    and exists (select 1 from receipt_link l where l.id = referral_event.via_link
      and l.referral_id = referral_event.referral_id and l.recipient_id = referral_event.recorded_in
      and l.used_at is null and l.revoked_at is null and referral_event.recorded_at < l.expires_at))`,
];

export async function down(): Promise<void> {
  throw new Error('What was confirmed by a link stays on record: restore a backup instead.');
}
