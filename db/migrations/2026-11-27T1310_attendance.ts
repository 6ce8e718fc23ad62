import { sql, type Kysely } from 'kysely';

/**
 * Days on which pupils were away (paragraph 2.1). A day is never changed: what is said of it later is a further version,
 * and the highest stands. A file of the e-journal waits sealed between the steps of its import and is wiped after it.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...tables, ...policies]) await sql.raw(statement).execute(db);
}

const ownTable = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `grant select, insert on ${table} to qorgan_app`,
];
const appendOnly = (table: string) =>
  `create trigger ${table}_append_only before update or delete or truncate on ${table}
    for each statement execute function qorgan_append_only()`;

const tables = [
  `create table attendance_import (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    imported_at timestamptz not null,
    imported_by uuid not null references member,
    lines int not null,
    faulty int not null,
    added int not null,
    changed int not null,
    taken_back int not null
  )`,
  'create index attendance_import_by_school on attendance_import (organisation_id, imported_at)',
  `create table attendance_day (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    pupil_id uuid not null references pupil,
    day date not null,
    version int not null check (version > 0),
    mark text not null check (mark in ('unexcused', 'excused', 'withdrawn')),
    -- null where a person wrote it down
    import_id uuid references attendance_import,
    note bytea,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member
  )`,
  // Two who write of one day at the same moment: the second is refused. In this order the highest version comes last.
  'create unique index attendance_day_version on attendance_day (organisation_id, pupil_id, day, version)',
  'create index attendance_day_by_day on attendance_day (organisation_id, day)',
  `create table attendance_file (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    content bytea not null,
    mapping bytea,
    import_id uuid references attendance_import,
    uploaded_at timestamptz not null,
    uploaded_by uuid not null references member,
    expires_at timestamptz not null
  )`,
  'create index attendance_file_by_end on attendance_file (organisation_id, expires_at)',
  // How this school's journal writes its files, as somebody said last.
  `create table attendance_mapping (
    organisation_id uuid primary key references organisation,
    content bytea not null,
    said_at timestamptz not null,
    said_by uuid not null references member
  )`,
  ...['attendance_import', 'attendance_day'].map(appendOnly),
  ...['attendance_import', 'attendance_day', 'attendance_file', 'attendance_mapping'].flatMap(ownTable),
  'grant update (mapping, import_id) on attendance_file to qorgan_app',
  'grant delete on attendance_file to qorgan_app',
  'grant update (content, said_at, said_by) on attendance_mapping to qorgan_app',
];

const keeps = 'qorgan_keeps_watch(organisation_id)';
const policies = [
  `create policy attendance_import_0_select on attendance_import for select to public using (${keeps})`,
  `create policy attendance_import_1_insert on attendance_import for insert to public with check (
    ${keeps} and imported_by = qorgan_member())`,
  `create policy attendance_day_0_select on attendance_day for select to public using (${keeps})`,
  `create policy attendance_day_1_insert on attendance_day for insert to public with check (
    ${keeps} and recorded_by = qorgan_member()
    and exists (select 1 from pupil p where p.id = pupil_id and p.organisation_id = attendance_day.organisation_id)
    and (import_id is null or exists (select 1 from attendance_import i where i.id = import_id
      and i.organisation_id = attendance_day.organisation_id)))`,
  `create policy attendance_file_0_select on attendance_file for select to public using (${keeps})`,
  `create policy attendance_file_1_insert on attendance_file for insert to public with check (
    ${keeps} and uploaded_by = qorgan_member())`,
  `create policy attendance_file_2_update on attendance_file for update to public
    using (${keeps}) with check (${keeps})`,
  // What has waited too long is wiped by whoever comes next.
  `create policy attendance_file_3_delete on attendance_file for delete to public using (${keeps})`,
  `create policy attendance_mapping_0_select on attendance_mapping for select to public using (${keeps})`,
  `create policy attendance_mapping_1_insert on attendance_mapping for insert to public with check (
    ${keeps} and said_by = qorgan_member())`,
  `create policy attendance_mapping_2_update on attendance_mapping for update to public
    using (${keeps}) with check (${keeps} and said_by = qorgan_member())`,
];

export async function down(): Promise<void> {
  throw new Error('What was said of a child’s days is on record: restore a backup instead.');
}
