import { sql, type Kysely } from 'kysely';

/**
 * Which letters wait for their recipient's word, so that an inbox of ten thousand is read from its head (ADR 0144). A row
 * comes and goes with what it says, in the same transaction; no name and no child is in it.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const ofLetter = 'r.id = letter_waiting.referral_id';
const ofSender = `exists (select 1 from referral r where ${ofLetter} and r.organisation_id = qorgan_organisation())`;
const byLink = `(qorgan_purpose() = 'receipt'
  and exists (select 1 from receipt_link l where l.referral_id = letter_waiting.referral_id))`;

const statements = [
  `create table letter_waiting (
    referral_id uuid primary key references referral,
    recipient_id uuid not null references organisation,
    sent_at timestamptz not null
  )`,
  'create index letter_waiting_by_recipient on letter_waiting (recipient_id, sent_at)',
  'drop index referral_by_recipient',
  'create index referral_by_recipient on referral (recipient_id, sent_at desc) where sent_at is not null',
  'drop index withdrawn_sending_by_recipient',
  'create index withdrawn_sending_by_recipient on withdrawn_sending (recipient_id, withdrawn_at desc)',

  'alter table referral no force row level security',
  'alter table referral_event no force row level security',
  `insert into letter_waiting select r.id, r.recipient_id, r.sent_at from referral r
    where r.sent_at is not null and not exists (
      select 1 from referral_event e where e.referral_id = r.id and e.recorded_in = r.recipient_id)`,
  'alter table referral force row level security',
  'alter table referral_event force row level security',

  'alter table letter_waiting enable row level security',
  'alter table letter_waiting force row level security',
  // Whoever sees the letter's outline sees that it waits.
  `create policy letter_waiting_0_select on letter_waiting for select to public using (
    (qorgan_purpose() = 'member' and exists (select 1 from referral r where ${ofLetter})) or ${byLink})`,
  `create policy letter_waiting_1_insert on letter_waiting for insert to public with check (
    qorgan_purpose() = 'member' and exists (select 1 from referral r where ${ofLetter}
      and r.organisation_id = qorgan_organisation() and r.recipient_id = letter_waiting.recipient_id
      and r.sent_at = letter_waiting.sent_at))`,
  // It waits no more where its recipient has said anything of it, or where the school takes it back.
  `create policy letter_waiting_2_delete on letter_waiting for delete to public using (
    (qorgan_purpose() = 'member' and ${ofSender}) or (qorgan_purpose() in ('member', 'receipt') and exists (
      select 1 from referral_event e
      where e.referral_id = letter_waiting.referral_id and e.recorded_in = letter_waiting.recipient_id)))`,
  'grant select, insert, delete on letter_waiting to qorgan_app',
];

export async function down(): Promise<void> {
  throw new Error('Which letters wait is told anew from what befell them: restore a backup instead.');
}
