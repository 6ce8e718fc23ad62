import { sql, type Kysely } from 'kysely';

/**
 * Nothing that implicates the head is shown to somebody who is or was the head there, also where they hold a deputy's
 * role or seat besides, and not by the audit trail either: ADR 0064.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [wasHead, remember, remembers, hasBeenHead, leads, showsSubject, dropTrail, trail])
    await sql.raw(statement).execute(db);
}

/** Roles change in place, so the seat itself remembers. Nobody is granted to write it: the trigger does. */
const wasHead = 'alter table member add column was_head boolean not null default false';
const remember = `
create function qorgan_remember_head() returns trigger language plpgsql as
  $$ begin
    new.was_head := old.was_head or 'head' = any (old.roles);
    return new;
  end $$`;
const remembers = `
create trigger member_remembers_head before update on member
  for each row execute function qorgan_remember_head()`;

/** Asked of the seats and not of the settings. Somebody without a seat is taken for one who was. */
const hasBeenHead = `
create function qorgan_has_been_head() returns boolean language sql stable as
  $$ select qorgan_has('head') or coalesce((
       select bool_or(seat.was_head or 'head' = any (seat.roles)) from member mine
       join member seat on seat.account_id = mine.account_id and seat.organisation_id = mine.organisation_id
       where mine.id = qorgan_member() and mine.organisation_id = qorgan_organisation()), true) $$`;

const leads = `
create or replace function qorgan_leads(organisation uuid, concerns_head boolean) returns boolean language sql stable as
  $$ select organisation = qorgan_organisation()
       and case when concerns_head then qorgan_has('deputy') and not qorgan_has_been_head()
           else qorgan_has('head', 'deputy') end $$`;

/** Whether what an entry is about is open to whoever asks. A kind of thing not known here is not. */
const showsSubject = `
create function qorgan_shows(subject_type text, subject_id uuid) returns boolean language sql stable as
  $$ select case
       when subject_type is null or subject_type in ('member', 'pupil', 'account', 'organisation') then true
       when subject_type = 'report' then exists (select 1 from report where id = subject_id)
       when subject_type = 'case' then exists (select 1 from case_file where id = subject_id)
       when subject_type = 'fact' then exists (select 1 from fact where id = subject_id)
       when subject_type = 'referral' then exists (select 1 from referral where id = subject_id)
       when subject_type = 'letter' then exists (select 1 from letter where id = subject_id)
       else false end $$`;

/** What lists many things at once, as a look at a desk does, is shown only to whose look it was. */
const dropTrail = 'drop policy audit_entry_0_select on audit_entry';
const trail = `
create policy audit_entry_0_select on audit_entry for select to public using (
  qorgan_purpose() = 'verification'
  or (qorgan_has('head') and organisation_id = qorgan_organisation() and qorgan_shows(subject_type, subject_id)
    and (actor_id = qorgan_member() or not details::jsonb ?| array['reports', 'cases'])))`;

export async function down(): Promise<void> {
  throw new Error('A wall is not taken down: restore a backup instead.');
}
