import { sql, type Kysely } from 'kysely';

/** A sending or a receipt that was written down wrongly is put right by a new entry that names the old one. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...entries, ...withdrawn, ...confirmed]) await sql.raw(statement).execute(db);
}

const worksReferral = (table: string) =>
  `exists (select 1 from referral r where r.id = ${table}.referral_id and r.organisation_id = qorgan_organisation())`;

/** Each side writes its own word and puts right its own word only; a recipient says nothing but that it received. */
const entries = [
  'alter table referral_event add column corrects uuid unique references referral_event',
  // A function of its own: a policy that asks its own table would ask itself again.
  `create function qorgan_is_own_entry(entry uuid, of_referral uuid) returns boolean language sql stable as
    $$ select exists (select 1 from referral_event e where e.id = entry and e.referral_id = of_referral
         and e.recorded_in = qorgan_organisation()) $$`,
  `alter policy referral_event_1_insert on referral_event with check (
    recorded_by = qorgan_member() and recorded_in = qorgan_organisation()
    and (${worksReferral('referral_event')}
      or (type = 'received' and exists (select 1 from referral r where r.id = referral_id)))
    and (corrects is null or qorgan_is_own_entry(corrects, referral_id)))`,
];

/** What a recipient could see here until the school took it back: that it was there, and nothing of what it said. */
const withdrawn = [
  `create table withdrawn_sending (
    -- the entry that took it back
    event_id uuid primary key references referral_event,
    referral_id uuid not null references referral,
    organisation_id uuid not null references organisation,
    recipient_id uuid not null references organisation,
    letter_number text not null,
    sent_at timestamptz not null,
    withdrawn_at timestamptz not null
  )`,
  'create index withdrawn_sending_by_recipient on withdrawn_sending (recipient_id)',
  `create trigger withdrawn_sending_append_only before update or delete or truncate on withdrawn_sending
    for each statement execute function qorgan_append_only()`,
  'alter table withdrawn_sending enable row level security',
  'alter table withdrawn_sending force row level security',
  `create policy withdrawn_sending_0_select on withdrawn_sending for select to public using (
    ${worksReferral('withdrawn_sending')} or (qorgan_has('receiver') and recipient_id = qorgan_organisation()))`,
  `create policy withdrawn_sending_1_insert on withdrawn_sending for insert to public with check (
    organisation_id = qorgan_organisation() and qorgan_is_own_entry(event_id, referral_id)
    and exists (select 1 from referral r where r.id = withdrawn_sending.referral_id
      and r.organisation_id = withdrawn_sending.organisation_id
      and r.recipient_id = withdrawn_sending.recipient_id))`,
  'grant select, insert on withdrawn_sending to qorgan_app',
];

/** What its recipient has confirmed stays before the recipient, as it was sent. */
const confirmed = [
  `comment on column referral.sent_at is 'when the portal laid it before the recipient; null while it does not'`,
  `comment on column referral.sent_letter_id is 'the version that the recipient sees here'`,
  `create function qorgan_stays_confirmed() returns trigger language plpgsql as $$ begin
    if exists (select 1 from referral_event e where e.referral_id = old.id and e.type = 'received'
      and e.recorded_in = old.recipient_id)
    then raise exception 'a letter that its recipient has confirmed is not taken back'; end if;
    return new;
  end $$`,
  `create trigger referral_stays_confirmed before update of sent_at, sent_letter_id, recipient_id on referral
    for each row when (old.sent_at is not null and (new.sent_at is distinct from old.sent_at
      or new.sent_letter_id is distinct from old.sent_letter_id
      or new.recipient_id is distinct from old.recipient_id))
    execute function qorgan_stays_confirmed()`,
];

export async function down(): Promise<void> {
  throw new Error('What was put right stays on record: restore a backup instead.');
}
