import { sql, type Kysely } from 'kysely';

/**
 * The clocks of bodies alarm people. `wake_up` says when the clock looks at a thing again, so that one indexed question a
 * round finds what is to be looked at among any number of cases (ADR 0134). A reminder can be about such a thing.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const isClock = 'qorgan_is_clock_of(organisation_id)';
const mine = `qorgan_purpose() = 'member' and member_id = qorgan_member() and organisation_id = qorgan_organisation()`;
const sees = `(case_id is null or exists (select 1 from case_file c where c.id = case_id))
  and (report_id is null or exists (select 1 from report r where r.id = report_id))
  and (subject_id is null or qorgan_sees_subject(about, subject_id))`;
const watches = `(entry_id is null or exists (select 1 from watch_entry e where e.id = entry_id
  and qorgan_watches(e.organisation_id, e.concerns_head, e.concerns)))`;
const isThere = '(entry_id is null or exists (select 1 from watch_entry e where e.id = entry_id))';
const wakes = `qorgan_purpose() = 'member' and qorgan_sees_subject(about, subject_id)`;

const statements = [
  // Asked of the table itself, so that whoever may see the thing may see what hangs on it.
  `create function qorgan_sees_subject(about text, subject uuid) returns boolean language sql stable as
    $$ select case about
         when 'bodyCase' then exists (select 1 from body_case where id = subject)
         else false end $$`,
  `create table wake_up (
    organisation_id uuid not null references organisation,
    about text not null,
    subject_id uuid not null,
    -- null where nothing of it can fall due any more
    at timestamptz,
    primary key (organisation_id, about, subject_id)
  )`,
  'create index wake_up_due on wake_up (at) where at is not null',
  'create index wake_up_of on wake_up (organisation_id, at) where at is not null',
  'alter table wake_up enable row level security',
  'alter table wake_up force row level security',
  // No person and no word is in it: the clock asks it once for the whole house.
  `create policy wake_up_0_select on wake_up for select to public using (${wakes}
    or (qorgan_purpose() = 'clock' and (qorgan_organisation() is null or organisation_id = qorgan_organisation())))`,
  `create policy wake_up_1_insert on wake_up for insert to public with check (${wakes})`,
  `create policy wake_up_2_update on wake_up for update to public
    using (${wakes} or ${isClock}) with check (${wakes} or ${isClock})`,
  'grant select, insert on wake_up to qorgan_app',
  'grant update (at) on wake_up to qorgan_app',
  'grant select on wake_up to qorgan_clock',
  'grant update (at) on wake_up to qorgan_clock',

  'grant select (number, case_manager_id, concerns, closed_at) on body_case to qorgan_clock',
  // What is open already is looked at in the first round.
  'alter table body_case no force row level security',
  `insert into wake_up select organisation_id, 'bodyCase', id, opened_at from body_case where closed_at is null`,
  'alter table body_case force row level security',

  'alter table reminder add column about text, add column subject_id uuid',
  `alter table reminder drop constraint reminder_once, drop constraint reminder_about,
    -- once and only once per person and channel
    add constraint reminder_once unique nulls not distinct
      (case_id, duty, report_id, entry_id, about, subject_id, key, member_id, channel),
    add constraint reminder_about check (num_nonnulls(case_id, report_id, entry_id, subject_id) = 1
      and (about is null) = (subject_id is null)
      and (duty is not null) = (case_id is not null or coalesce(about, '') = 'bodyCase'))`,
  'create index reminder_by_subject on reminder (subject_id) where subject_id is not null',
  'drop policy reminder_0_select on reminder',
  'drop policy reminder_1_insert on reminder',
  'drop policy reminder_2_update on reminder',
  `create policy reminder_0_select on reminder for select to public using (
    ${isClock} or (${mine} and ${sees} and ${watches}))`,
  `create policy reminder_1_insert on reminder for insert to public with check (${isClock}
    and exists (select 1 from member m where m.id = member_id and m.organisation_id = reminder.organisation_id)
    and ${sees} and ${isThere})`,
  `create policy reminder_2_update on reminder for update to public
    using (${isClock} or (${mine} and ${sees} and ${watches}))
    with check (${isClock} or (${mine} and ${sees} and ${watches}))`,
];

export async function down(): Promise<void> {
  throw new Error('What was sent is on record: restore a backup instead.');
}
