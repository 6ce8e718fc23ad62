import { sql, type Kysely } from 'kysely';

/**
 * A deputy is one on certain days and in a certain order; whoever is away is on record. A deputy's right is held against
 * the dates of the seat itself, on the day that the request is of, and not against what the request claims: ADR 0085.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...terms, ...wall, ...absences]) await sql.raw(statement).execute(db);
}

const terms = [
  `alter table member
    -- both days belong to it; null is open
    add column deputy_from date, add column deputy_until date,
    add column deputy_order smallint check (deputy_order between 1 and 99),
    add constraint member_deputy_days check (deputy_from <= deputy_until)`,
  'grant update (deputy_from, deputy_until, deputy_order) on member to qorgan_app',
];

/** The day is an argument here too. A request that names none has no deputy in it. */
const wall = [
  `create function qorgan_day() returns date language sql stable as
    $$ select nullif(current_setting('qorgan.day', true), '')::date $$`,
  `create function qorgan_is_deputy() returns boolean language sql stable as
    $$ select qorgan_has('deputy') and coalesce((
         select 'deputy' = any (roles) and ended_at is null
           and (deputy_from is null or deputy_from <= qorgan_day())
           and (deputy_until is null or qorgan_day() <= deputy_until)
         from member where id = qorgan_member() and organisation_id = qorgan_organisation()
           and qorgan_day() is not null), false) $$`,
  `create or replace function qorgan_leads(organisation uuid, concerns_head boolean) returns boolean
    language sql stable as
    $$ select organisation = qorgan_organisation()
         and case when concerns_head then qorgan_is_deputy() and not qorgan_has_been_head()
             else qorgan_has('head') or qorgan_is_deputy() end $$`,
];

const writes = `organisation_id = qorgan_organisation() and (qorgan_has('head', 'administrator')
  or (qorgan_is_employee() and member_id = qorgan_member()))`;

/** Never why. The days stay as they were written; an earlier return is noted beside them, once. */
const absences = [
  `create table absence (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    member_id uuid not null references member,
    from_on date not null,
    -- null while nobody knows how long
    until_on date check (from_on <= until_on),
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    -- the day from which they are there again, where that is earlier
    back_on date check (from_on <= back_on),
    ended_at timestamptz,
    ended_by uuid references member,
    check ((back_on is null) = (ended_at is null) and (ended_at is null) = (ended_by is null))
  )`,
  'create index absence_by_organisation on absence (organisation_id, member_id)',
  'alter table absence enable row level security',
  'alter table absence force row level security',
  `create policy absence_0_select on absence for select to public using (
    qorgan_purpose() = 'identity'
    or (qorgan_purpose() in ('member', 'administration') and organisation_id = qorgan_organisation()))`,
  `create policy absence_1_insert on absence for insert to public with check (
    ${writes} and recorded_by = qorgan_member()
    and exists (select 1 from member m where m.id = member_id and m.organisation_id = absence.organisation_id))`,
  `create policy absence_2_update on absence for update to public
    using (${writes} and ended_at is null) with check (${writes} and ended_by = qorgan_member())`,
  'grant select, insert, update (back_on, ended_at, ended_by) on absence to qorgan_app',
];

export async function down(): Promise<void> {
  throw new Error('A wall is not taken down: restore a backup instead.');
}
