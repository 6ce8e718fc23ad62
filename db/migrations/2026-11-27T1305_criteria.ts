import { sql, type Kysely } from 'kysely';

/**
 * The criteria of the order registered No. 33002 as a school’s psychologist wrote them down, each change a version, and
 * the assessments of pupils by them (paragraph 6, ADR 0107). An assessment is sealed whole and appended.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const keeps = 'qorgan_keeps_watch(organisation_id)';
const watches = 'qorgan_watches(organisation_id, concerns_head, concerns)';
const secured = (table: string) => [
  `create trigger ${table}_append_only before update or delete or truncate on ${table}
    for each statement execute function qorgan_append_only()`,
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `grant select, insert on ${table} to qorgan_app`,
];

const statements = [
  `create table criteria_version (
    organisation_id uuid not null references organisation,
    version int not null check (version > 0),
    -- names, questions and steps of all groups, the retired ones too
    groups jsonb not null,
    -- what made it of the version before
    deed text not null check (deed in ('added', 'changed', 'moved', 'retired', 'restored')),
    group_id uuid not null,
    made_at timestamptz not null,
    made_by uuid not null references member,
    primary key (organisation_id, version)
  )`,
  `create table criteria_assessment (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    pupil_id uuid not null references pupil,
    -- as of the entry of the pupil, where there was one
    concerns_head boolean not null,
    concerns uuid[] not null,
    version int not null,
    -- the words of that version, the answers and the conclusion
    content bytea not null,
    on_day date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    corrects uuid unique,
    unique (id, pupil_id),
    -- what is put right is of the same pupil
    foreign key (corrects, pupil_id) references criteria_assessment (id, pupil_id),
    foreign key (organisation_id, version) references criteria_version (organisation_id, version)
  )`,
  'create index criteria_assessment_by_pupil on criteria_assessment (organisation_id, pupil_id)',
  ...['criteria_version', 'criteria_assessment'].flatMap(secured),
  `create policy criteria_version_0_select on criteria_version for select to public using (${keeps})`,
  `create policy criteria_version_1_insert on criteria_version for insert to public with check (
    ${keeps} and made_by = qorgan_member())`,
  `create policy criteria_assessment_0_select on criteria_assessment for select to public using (${watches})`,
  // It is hidden from whoever the entry of the pupil is hidden from.
  `create policy criteria_assessment_1_insert on criteria_assessment for insert to public with check (
    ${watches} and recorded_by = qorgan_member()
    and exists (select 1 from pupil p where p.id = pupil_id and p.organisation_id = criteria_assessment.organisation_id)
    and not exists (select 1 from watch_entry e where e.pupil_id = criteria_assessment.pupil_id and e.ended_at is null
      and (e.concerns_head, e.concerns) is distinct from
        (criteria_assessment.concerns_head, criteria_assessment.concerns)))`,
];

export async function down(): Promise<void> {
  throw new Error('An assessment of a child is not forgotten by a migration: restore a backup instead.');
}
