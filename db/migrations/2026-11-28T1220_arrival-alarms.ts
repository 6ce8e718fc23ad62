import { sql, type Kysely } from 'kysely';

/**
 * What has arrived at a body and nobody has confirmed alarms its people (ADR 0136). The clock sees in the recipient's
 * organisation that a letter or an onward referral is there, since when and whom it concerns, and no word of it.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const isHere = `qorgan_purpose() = 'clock' and recipient_id = qorgan_organisation()`;

const statements = [
  `create or replace function qorgan_sees_subject(about text, subject uuid) returns boolean
    language plpgsql stable as
    $$ begin return (select case about
         when 'bodyCase' then exists (select 1 from body_case where id = subject)
         when 'referral' then exists (select 1 from referral where id = subject)
         when 'onward' then exists (select 1 from onward_referral where id = subject)
         else false end); end $$`,
  // The clock manages no case: without this it would have to see on which letter each case rests.
  'alter policy referral_entrusted on referral to qorgan_app',
  'alter policy onward_referral_entrusted on onward_referral to qorgan_app',
  `create policy referral_clock_arrived on referral for select to public using (${isHere} and sent_at is not null)`,
  'grant select (sent_at, concerns, concerns_head) on referral to qorgan_clock',
  `create policy onward_referral_clock on onward_referral for select to public using (${isHere}
    and withdrawn_at is null)`,
  `grant select (id, organisation_id, sent_at, withdrawn_at, concerns, concerns_head) on onward_referral
    to qorgan_clock`,
  'grant select (onward_id) on onward_receipt to qorgan_clock',
  // What waits already is looked at in the first round.
  'alter table letter_waiting no force row level security',
  'alter table onward_referral no force row level security',
  `insert into wake_up select recipient_id, 'referral', referral_id, sent_at from letter_waiting`,
  `insert into wake_up select recipient_id, 'onward', id, sent_at from onward_referral where withdrawn_at is null`,
  'alter table letter_waiting force row level security',
  'alter table onward_referral force row level security',
];

export async function down(): Promise<void> {
  throw new Error('What was sent is on record: restore a backup instead.');
}
