import { sql, type Kysely } from 'kysely';

/**
 * Rehabilitation plans (22 to 28) with their versions, and the measures for which organisations are responsible, by a plan
 * or by a decision of the commission (29). All words are sealed under the key of the body that prescribed them; a row of a
 * measure holds codes and days alone, by which desks and the clock go. The responsible organisation reads its own
 * measures, and nothing else of the plan or the case.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...tables, ...functions, ...policies, shows]) await sql.raw(statement).execute(db);
}

const ownTable = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `grant select, insert on ${table} to qorgan_app`,
];

const tables = [
  `create table plan (
    id uuid primary key,
    body_case_id uuid not null references body_case,
    organisation_id uuid not null references organisation,
    closed_at timestamptz,
    closed_by uuid references member,
    closing bytea,
    revision int not null default 1,
    check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closing is null))
  )`,
  // One at a time; a case that goes on after its plan was closed may get another.
  'create unique index plan_living on plan (body_case_id) where closed_at is null',
  `create table plan_version (
    id uuid primary key,
    plan_id uuid not null references plan,
    version int not null,
    content bytea not null,
    drafted_at timestamptz not null,
    drafted_by uuid not null references member,
    approved_at timestamptz,
    approved_by uuid references member,
    unique (plan_id, version),
    check ((approved_at is null) = (approved_by is null))
  )`,
  'create unique index plan_version_draft on plan_version (plan_id) where approved_at is null',
  `create table measure (
    id uuid primary key,
    source text not null check (source in ('plan', 'decision')),
    body_case_id uuid not null references body_case,
    organisation_id uuid not null references organisation,
    plan_id uuid references plan,
    -- null where the responsible organisation is outside
    recipient_id uuid references organisation,
    number int not null,
    assigned_on date not null,
    due_on date not null,
    concerns_head boolean not null,
    concerns uuid[] not null,
    content bytea not null,
    assigned_at timestamptz not null,
    assigned_by uuid not null references member,
    withdrawn_at timestamptz,
    withdrawn_by uuid references member,
    check ((source = 'plan') = (plan_id is not null)),
    check ((withdrawn_at is null) = (withdrawn_by is null))
  )`,
  'create index measure_by_case on measure (body_case_id)',
  // What a desk asks for: the living measures of one organisation by their last day.
  'create index measure_by_recipient on measure (recipient_id, due_on) where withdrawn_at is null',
  `create table measure_report (
    id uuid primary key,
    measure_id uuid not null references measure,
    ordinal int not null,
    step text not null check (step in ('begun', 'done', 'cannot')),
    on_day date not null,
    content bytea not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    recorded_in uuid not null references organisation,
    unique (measure_id, ordinal)
  )`,
  `create trigger measure_report_append_only before update or delete or truncate on measure_report
    for each statement execute function qorgan_append_only()`,
  ...['plan', 'plan_version', 'measure', 'measure_report'].flatMap(ownTable),
  'grant update (closed_at, closed_by, closing, revision) on plan to qorgan_app',
  'grant update (content, approved_at, approved_by) on plan_version to qorgan_app',
  'grant update (number, assigned_on, due_on, content, withdrawn_at, withdrawn_by) on measure to qorgan_app',
];

/** The twin of `carriesOut` in can(): a body’s receivers, or those who lead a school and its psychologist. */
const functions = [
  `create function qorgan_carries_out(recipient uuid, concerns_head boolean, concerns uuid[]) returns boolean
    language sql stable as
    $$ select (recipient = qorgan_organisation() and qorgan_has('receiver') and not qorgan_is_concerned(concerns))
         or qorgan_leads(recipient, concerns_head, concerns)
         or qorgan_watches(recipient, concerns_head, concerns) $$`,
];

const living = (id: string) => `exists (select 1 from plan p where p.id = ${id} and p.closed_at is null)`;
const isOurs = 'organisation_id = qorgan_organisation() and qorgan_sees_body_case(body_case_id)';

const policies = [
  `create policy plan_0_select on plan for select to public using (qorgan_sees_body_case(body_case_id))`,
  `create policy plan_1_insert on plan for insert to public with check (${isOurs} and closed_at is null)`,
  `create policy plan_2_update on plan for update to public using (${isOurs} and closed_at is null)
    with check (closed_by is null or closed_by = qorgan_member())`,
  `create policy plan_version_0_select on plan_version for select to public using (
    exists (select 1 from plan p where p.id = plan_id))`,
  `create policy plan_version_1_insert on plan_version for insert to public with check (
    ${living('plan_id')} and drafted_by = qorgan_member() and approved_at is null)`,
  // What was signed stays as it was; only the head of the body signs.
  `create policy plan_version_2_update on plan_version for update to public
    using (${living('plan_id')} and approved_at is null)
    with check (approved_by is null or (approved_by = qorgan_member() and qorgan_has('bodyHead')))`,
  `create policy measure_0_select on measure for select to public using (
    qorgan_sees_body_case(body_case_id)
    or (withdrawn_at is null and qorgan_carries_out(recipient_id, concerns_head, concerns)))`,
  `create policy measure_1_insert on measure for insert to public with check (
    ${isOurs} and assigned_by = qorgan_member() and withdrawn_at is null
    and (source <> 'plan' or qorgan_has('bodyHead'))
    and exists (select 1 from body_case b where b.id = body_case_id and b.concerns <@ measure.concerns))`,
  `create policy measure_2_update on measure for update to public using (${isOurs} and withdrawn_at is null)
    with check (withdrawn_by is null or withdrawn_by = qorgan_member())`,
  `create policy measure_report_0_select on measure_report for select to public using (
    exists (select 1 from measure m where m.id = measure_id))`,
  `create policy measure_report_1_insert on measure_report for insert to public with check (
    recorded_by = qorgan_member() and recorded_in = qorgan_organisation()
    and exists (select 1 from measure m where m.id = measure_id and m.withdrawn_at is null))`,
];

const shows = `
create or replace function qorgan_shows(subject_type text, subject_id uuid) returns boolean language sql stable as
  $$ select case
       when subject_type is null or subject_type in ('member', 'pupil', 'account', 'organisation', 'pairing') then true
       when subject_type = 'report' then exists (select 1 from report where id = subject_id)
       when subject_type = 'case' then exists (select 1 from case_file where id = subject_id)
       when subject_type = 'fact' then exists (select 1 from fact where id = subject_id)
       when subject_type = 'referral' then exists (select 1 from referral where id = subject_id)
       when subject_type = 'letter' then exists (select 1 from letter where id = subject_id)
       when subject_type = 'attachment' then exists (select 1 from attachment where id = subject_id)
       when subject_type = 'transfer' then exists (select 1 from transfer where id = subject_id)
       when subject_type = 'watchEntry' then exists (select 1 from watch_entry where id = subject_id)
       when subject_type = 'bodyCase' then exists (select 1 from body_case where id = subject_id)
       when subject_type = 'onward' then exists (select 1 from onward_referral where id = subject_id)
       when subject_type = 'measure' then exists (select 1 from measure where id = subject_id)
       else false end $$`;

export async function down(): Promise<void> {
  throw new Error('Plans and what was reported of their measures are on record: restore a backup instead.');
}
