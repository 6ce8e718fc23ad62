import { sql, type Kysely } from 'kysely';

/** What a body answers: it takes a letter up, gives it back, has dealt with it. What came back is sent again as a letter of its own. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...again, ...answers, ...givenBack]) await sql.raw(statement).execute(db);
}

const worksReferral = (table: string) =>
  `exists (select 1 from referral r where r.id = ${table}.referral_id and r.organisation_id = qorgan_organisation())`;

const again = [
  // One letter goes in the place of one that came back.
  'alter table referral add column follows uuid unique references referral',
  `create function qorgan_follows_its_like() returns trigger language plpgsql as $$ begin
    if new.follows is not null and not exists (select 1 from referral f where f.id = new.follows
      and f.case_id = new.case_id and f.duty = new.duty)
    then raise exception 'a letter is sent again for one of the same case and duty'; end if;
    return new;
  end $$`,
  `create trigger referral_follows_its_like before insert on referral
    for each row execute function qorgan_follows_its_like()`,
];

/** A recipient says that it received, took up, gave back, or has dealt with it; it takes back only its own taking up. */
const answers = [
  `create function qorgan_gave_back(of_referral uuid) returns boolean language sql stable as
    $$ select exists (select 1 from referral_event e where e.referral_id = of_referral and e.type = 'returned'
         and e.recorded_in = qorgan_organisation()) $$`,
  `create function qorgan_takes_back_answer(entry uuid) returns boolean language sql stable as
    $$ select exists (select 1 from referral_event e where e.id = entry and e.type in ('accepted', 'done')) $$`,
  `alter policy referral_event_1_insert on referral_event with check (
    recorded_by = qorgan_member() and recorded_in = qorgan_organisation()
    and (${worksReferral('referral_event')}
      or (exists (select 1 from referral r where r.id = referral_id) and not qorgan_gave_back(referral_id)
        and (type in ('received', 'accepted', 'returned', 'done')
          or (type = 'withdrawn' and qorgan_takes_back_answer(corrects)))))
    and (corrects is null or qorgan_is_own_entry(corrects, referral_id)))`,
  `create or replace function qorgan_stays_confirmed() returns trigger language plpgsql as $$ begin
    if exists (select 1 from referral_event e where e.referral_id = old.id and e.recorded_in = old.recipient_id)
    then raise exception 'a letter that its recipient has confirmed is not taken back'; end if;
    return new;
  end $$`,
];

/** Whoever gave a letter back keeps that it was there, and not what it says of a child. */
const givenBack = [
  `alter policy letter_0_select on letter using (${worksReferral('letter')}
    or (exists (select 1 from referral r where r.id = referral_id and r.sent_letter_id = letter.id)
      and not qorgan_gave_back(referral_id)))`,
  `alter policy withdrawn_sending_1_insert on withdrawn_sending with check (
    (organisation_id = qorgan_organisation()
      or (qorgan_has('receiver') and recipient_id = qorgan_organisation() and qorgan_gave_back(referral_id)))
    and qorgan_is_own_entry(event_id, referral_id)
    and exists (select 1 from referral r where r.id = withdrawn_sending.referral_id
      and r.organisation_id = withdrawn_sending.organisation_id
      and r.recipient_id = withdrawn_sending.recipient_id))`,
  `comment on table withdrawn_sending is
    'what a recipient could see here until the school took it back or the recipient gave it back'`,
];

export async function down(): Promise<void> {
  throw new Error('What was answered stays on record: restore a backup instead.');
}
