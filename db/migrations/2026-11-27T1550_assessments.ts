import { sql, type Kysely } from 'kysely';

/**
 * The initial assessment of a child (paragraph 21, Annex 1): versions, what was written into each blank by whom, what was
 * decided of a school's words, signatures and approval. Nothing is ever changed: all is appended, and every word is sealed.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...tables, ...functions, ...policies]) await sql.raw(statement).execute(db);
}

const ownTable = (table: string) => [
  `create trigger ${table}_append_only before update or delete or truncate on ${table}
    for each statement execute function qorgan_append_only()`,
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `grant select, insert on ${table} to qorgan_app`,
];
const names = ['initial_assessment', 'assessment_entry', 'assessment_decision', 'assessment_mark'];

const tables = [
  `create table initial_assessment (
    id uuid primary key,
    body_case_id uuid not null references body_case,
    version int not null check (version > 0),
    reason bytea,
    begun_at timestamptz not null,
    begun_by uuid not null references member,
    unique (body_case_id, version),
    check ((version = 1) = (reason is null))
  )`,
  `create table assessment_entry (
    id uuid primary key,
    assessment_id uuid not null references initial_assessment,
    field_id text not null,
    content bytea not null,
    written_at timestamptz not null,
    written_by uuid not null references member,
    -- each writing goes over one other, and no two over the same: nobody writes over what they have not seen
    replaces uuid unique references assessment_entry
  )`,
  'create index assessment_entry_by_assessment on assessment_entry (assessment_id)',
  `create unique index assessment_entry_first on assessment_entry (assessment_id, field_id) where replaces is null`,
  `create table assessment_decision (
    id uuid primary key,
    assessment_id uuid not null references initial_assessment,
    field_id text not null,
    source_id text not null,
    is_adopted boolean not null,
    decided_at timestamptz not null,
    decided_by uuid not null references member
  )`,
  'create index assessment_decision_by_assessment on assessment_decision (assessment_id)',
  `create table assessment_mark (
    id uuid primary key,
    assessment_id uuid not null references initial_assessment,
    kind text not null check (kind in ('signed', 'takenBack', 'approved')),
    -- name and post of that day
    signer bytea not null,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    marked_at timestamptz not null,
    marked_by uuid not null references member
  )`,
  'create index assessment_mark_by_assessment on assessment_mark (assessment_id)',
  `create unique index assessment_mark_approved on assessment_mark (assessment_id) where kind = 'approved'`,
  ...names.flatMap(ownTable),
];

/** The twin of `assessment.work` in can(): who works on the case, in a body that paragraph 21 names. */
const functions = [
  `create function qorgan_assesses(body_case uuid) returns boolean language sql stable as
    $$ select qorgan_sees_body_case(body_case) and exists (select 1 from organisation o
         where o.id = qorgan_organisation() and o.kind in ('regionalBody', 'guardianshipBody')) $$`,
  `create function qorgan_sees_assessment(which uuid) returns boolean language sql stable as
    $$ select exists (select 1 from initial_assessment where id = which) $$`,
  // Frozen: whatever is written goes into an assessment that nobody has approved.
  `create function qorgan_assessment_is_open(which uuid) returns boolean language sql stable as
    $$ select qorgan_sees_assessment(which)
         and not exists (select 1 from assessment_mark where assessment_id = which and kind = 'approved') $$`,
];

const into = (table: string, check: string) => [
  `create policy ${table}_0_select on ${table} for select to public using (qorgan_sees_assessment(assessment_id))`,
  `create policy ${table}_1_insert on ${table} for insert to public with check (
    qorgan_assessment_is_open(assessment_id) and ${check})`,
];

const policies = [
  `create policy initial_assessment_0_select on initial_assessment for select to public using (
    qorgan_assesses(body_case_id))`,
  `create policy initial_assessment_1_insert on initial_assessment for insert to public with check (
    qorgan_assesses(body_case_id) and begun_by = qorgan_member())`,
  ...into('assessment_entry', 'written_by = qorgan_member()'),
  ...into('assessment_decision', 'decided_by = qorgan_member()'),
  ...into(
    'assessment_mark',
    `marked_by = qorgan_member() and (kind <> 'approved' or qorgan_has('bodyHead'))`,
  ),
];

export async function down(): Promise<void> {
  throw new Error('Assessments are on record: restore a backup instead.');
}
