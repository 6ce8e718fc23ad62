import { sql, type Kysely } from 'kysely';

/**
 * A report waits until every child in it is decided upon (ADR 0062): what those who lead decide is a row that is never
 * changed, and the report remembers since when nothing in it waits.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...table, ...settled, ...policies, ...grants])
    await sql.raw(statement).execute(db);
}

const table = [
  `create table report_decision (
    id uuid primary key,
    report_id uuid not null references report,
    -- the child's line; null where the report as a whole was decided
    report_pupil_id uuid references report_pupil,
    type text not null check (type in ('noCase', 'mistaken', 'takenUp')),
    -- the order within the report; two people who decide at the same moment cannot take the same place
    position int not null,
    decided_at timestamptz not null,
    decided_by uuid not null references member,
    reason bytea not null,
    unique (report_id, position),
    check (type <> 'noCase' or report_pupil_id is not null),
    check (type <> 'mistaken' or report_pupil_id is null)
  )`,
  `create trigger report_decision_append_only before update or delete or truncate on report_decision
    for each statement execute function qorgan_append_only()`,
];

/**
 * Reports of before: settled where closed, or where every child in it had a case; the others come back to the desk.
 * An owner who is no superuser sees no rows while row level security is forced.
 */
const read = ['report', 'report_pupil', 'case_report'];
const settled = [
  'alter table report add column settled_at timestamptz',
  ...read.map((name) => `alter table ${name} no force row level security`),
  `update report set settled_at = coalesce(
      closed_at, (select max(c.joined_at) from case_report c where c.report_id = report.id))
    where closed_at is not null or not exists (
      select 1 from report_pupil p where p.report_id = report.id
        and not exists (select 1 from case_report c where c.report_pupil_id = p.id))`,
  ...read.map((name) => `alter table ${name} force row level security`),
  'create index report_waiting on report (organisation_id) where settled_at is null',
];

const led = 'qorgan_leads(r.organisation_id, r.concerns_head)';
const policies = [
  'alter table report_decision enable row level security',
  'alter table report_decision force row level security',
  `create policy report_decision_0_select on report_decision for select to public using (
    exists (select 1 from report r where r.id = report_id and ${led}))`,
  `create policy report_decision_1_insert on report_decision for insert to public with check (
    decided_by = qorgan_member()
    and exists (select 1 from report r where r.id = report_id and ${led})
    and (report_pupil_id is null or exists (
      select 1 from report_pupil p where p.id = report_pupil_id and p.report_id = report_decision.report_id)))`,
];

const grants = [
  'grant select, insert on report_decision to qorgan_app',
  'grant update (settled_at) on report to qorgan_app',
  // A closing is a row from now on. What was closed before keeps its columns, to be read.
  'revoke update (closed_at, closed_by, closed_reason) on report from qorgan_app',
];

export async function down(): Promise<void> {
  throw new Error('Decisions are not taken back: restore a backup instead.');
}
