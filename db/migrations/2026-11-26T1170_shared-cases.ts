import { sql, type Kysely } from 'kysely';

/**
 * A case is shared with a colleague by those who lead it: all of it, or only the page that says how to support the child
 * (ADR 0087). What is shared whole is read in a purpose of its own, in which nothing can be written and nothing of
 * another case is there; a colleague's ordinary questions see no more than before.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...tables, ...functions, ...policies, ...reading])
    await sql.raw(statement).execute(db);
}

const tables = [
  `create table case_share (
    id uuid primary key,
    case_id uuid not null references case_file,
    organisation_id uuid not null references organisation,
    -- as its case has them: whom it concerns never reads it
    concerns_head boolean not null,
    concerns uuid[] not null,
    member_id uuid not null references member,
    extent text not null check (extent in ('whole', 'support')),
    shared_at timestamptz not null,
    shared_by uuid not null references member,
    ended_at timestamptz,
    ended_by uuid references member,
    check ((ended_at is null) = (ended_by is null))
  )`,
  'create unique index case_share_living on case_share (case_id, member_id) where ended_at is null',
  'create index case_share_by_member on case_share (member_id) where ended_at is null',
  // How to support the child, version by version: a correction is a further one.
  `create table support_page (
    id uuid primary key,
    case_id uuid not null references case_file,
    version int not null,
    written_at timestamptz not null,
    written_by uuid not null references member,
    -- the child's name and class, and the words: one sealed value
    content bytea not null,
    unique (case_id, version)
  )`,
  `create trigger support_page_append_only before update or delete or truncate on support_page
    for each statement execute function qorgan_append_only()`,
  ...['case_share', 'support_page'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `grant select, insert on ${table} to qorgan_app`,
  ]),
  'grant update (ended_at, ended_by) on case_share to qorgan_app',
];

const functions = [
  `create function qorgan_case() returns uuid language sql stable as
    $$ select nullif(current_setting('qorgan.case', true), '')::uuid $$`,
  // A living share of the person who asks, of something that does not concern them.
  `create function qorgan_is_shared_with_me(of_case uuid, only_whole boolean) returns boolean language sql stable as
    $$ select qorgan_purpose() in ('member', 'sharedCase') and exists (
         select 1 from case_share s join member m on m.id = s.member_id
         where s.case_id = of_case and s.member_id = qorgan_member() and s.ended_at is null and m.ended_at is null
           and m.roles && array['teacher', 'head', 'deputy', 'psychologist', 'administrator']
           and s.organisation_id = qorgan_organisation() and m.organisation_id = s.organisation_id
           and (s.extent = 'whole' or not only_whole)
           and not qorgan_is_concerned(s.concerns)
           and (not s.concerns_head or not qorgan_has_been_head())) $$`,
  `create function qorgan_reads_shared(of_case uuid) returns boolean language sql stable as
    $$ select qorgan_purpose() = 'sharedCase' and of_case = qorgan_case()
         and qorgan_is_shared_with_me(of_case, true) $$`,
  // A function of its own: a report is asked for by the policy of what it rests in, which would ask itself again.
  `create function qorgan_is_ground_of_shared(report uuid) returns boolean language sql stable as
    $$ select qorgan_purpose() = 'sharedCase' and exists (
         select 1 from case_report cr where cr.report_id = report and qorgan_reads_shared(cr.case_id)) $$`,
];

const home = 'organisation_id = qorgan_organisation()';
const leads = 'qorgan_leads(organisation_id, concerns_head, concerns)';
const ledCase = `exists (select 1 from case_file c where c.id = case_id
  and qorgan_leads(c.organisation_id, c.concerns_head, c.concerns))`;
const policies = [
  `create policy case_share_0_select on case_share for select to public using (${leads}
    or (${home} and member_id = qorgan_member() and qorgan_purpose() in ('member', 'sharedCase')))`,
  `create policy case_share_1_insert on case_share for insert to public with check (
    ${leads} and shared_by = qorgan_member() and ended_at is null
    and exists (select 1 from case_file c where c.id = case_id and c.organisation_id = case_share.organisation_id
      and c.concerns_head = case_share.concerns_head and c.concerns = case_share.concerns)
    and exists (select 1 from member m where m.id = member_id and m.organisation_id = case_share.organisation_id
      and m.ended_at is null and not m.account_id = any (concerns)
      and (not concerns_head or not exists (select 1 from member seat where seat.account_id = m.account_id
        and seat.organisation_id = m.organisation_id and (seat.was_head or 'head' = any (seat.roles))))))`,
  `create policy case_share_2_update on case_share for update to public
    using (${leads} and ended_at is null) with check (${leads} and ended_by = qorgan_member())`,
  `create policy support_page_0_select on support_page for select to public using (${ledCase}
    or qorgan_is_shared_with_me(case_id, false))`,
  `create policy support_page_1_insert on support_page for insert to public with check (
    ${ledCase} and written_by = qorgan_member())`,
];

/**
 * What belongs to a case is seen with it; what else the page of a case asks for, its reports and letters, is named. A
 * referral is read with its draft here; the use case gives out what was issued.
 */
const reading = [
  `create policy member_shared on member for select to public using (qorgan_purpose() = 'sharedCase' and ${home})`,
  'create policy case_file_shared on case_file for select to public using (qorgan_reads_shared(id))',
  'create policy report_shared on report for select to public using (qorgan_is_ground_of_shared(id))',
  'create policy referral_shared on referral for select to public using (qorgan_reads_shared(case_id))',
  // Nothing is written in this purpose.
  `do $$ declare t text; begin
    for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
    loop
      execute format('create policy %I on %I as restrictive for insert to public
        with check (qorgan_purpose() is distinct from ''sharedCase'')', t || '_shared_insert', t);
      execute format('create policy %I on %I as restrictive for update to public
        using (qorgan_purpose() is distinct from ''sharedCase'')', t || '_shared_update', t);
      execute format('create policy %I on %I as restrictive for delete to public
        using (qorgan_purpose() is distinct from ''sharedCase'')', t || '_shared_delete', t);
    end loop;
  end $$`,
];

export async function down(): Promise<void> {
  throw new Error('A wall is not taken down: restore a backup instead.');
}
