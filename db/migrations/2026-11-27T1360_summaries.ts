import { sql, type Kysely } from 'kysely';

/**
 * The summaries of children under watch, without names: fixed once for each half of a school year, with its small numbers
 * hidden already, and given out to the region by an entry of its own (ADR 0108).
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const keeps = 'qorgan_keeps_watch(organisation_id)';
const reads = `${keeps} or qorgan_leads(organisation_id, false, '{}')`;
const ofMyRegion = (organisation: string) => `qorgan_has('regionalAdministrator') and exists (
  select 1 from organisation s join organisation own on own.region_id = s.region_id
  where s.id = ${organisation} and own.id = qorgan_organisation())`;
const secured = (table: string) => [
  `create trigger ${table}_append_only before update or delete or truncate on ${table}
    for each statement execute function qorgan_append_only()`,
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `grant select, insert on ${table} to qorgan_app`,
];

const statements = [
  `create table watch_summary (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    school_year int not null,
    half int not null check (half in (1, 2)),
    -- as it may be given out: what is hidden is not in it
    figures jsonb not null,
    fixed_at timestamptz not null,
    fixed_by uuid not null references member,
    unique (organisation_id, school_year, half),
    unique (id, organisation_id)
  )`,
  `create table summary_given (
    summary_id uuid primary key,
    organisation_id uuid not null,
    given_at timestamptz not null,
    given_by uuid not null references member,
    foreign key (summary_id, organisation_id) references watch_summary (id, organisation_id)
  )`,
  ...['watch_summary', 'summary_given'].flatMap(secured),
  `create policy summary_given_0_select on summary_given for select to public using (
    ${reads} or ${ofMyRegion('organisation_id')})`,
  `create policy summary_given_1_insert on summary_given for insert to public with check (
    (${reads}) and given_by = qorgan_member())`,
  `create policy watch_summary_0_select on watch_summary for select to public using (
    ${reads} or (${ofMyRegion('organisation_id')}
      and exists (select 1 from summary_given g where g.summary_id = watch_summary.id)))`,
  `create policy watch_summary_1_insert on watch_summary for insert to public with check (
    ${keeps} and fixed_by = qorgan_member())`,
];

export async function down(): Promise<void> {
  throw new Error('A summary that was given out is fixed: restore a backup instead.');
}
