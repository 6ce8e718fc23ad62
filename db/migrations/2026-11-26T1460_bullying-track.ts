import { sql, type Kysely } from 'kysely';

/**
 * The steps that a school takes against bullying, as its administrator sets them up, each change a version (ADR 0098).
 * Nothing in it is about a person; what is recorded of a step on a case is a fact of that case.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const home = 'organisation_id = qorgan_organisation()';
const statements = [
  `create table track_version (
    organisation_id uuid not null references organisation,
    version int not null check (version > 0),
    -- names, roles, targets and fields of all steps, the retired ones too
    steps jsonb not null,
    -- what made it of the version before
    deed text not null check (deed in ('added', 'changed', 'moved', 'retired', 'restored')),
    step_id uuid not null,
    made_at timestamptz not null,
    made_by uuid not null references member,
    primary key (organisation_id, version)
  )`,
  `create trigger track_version_append_only before update or delete or truncate on track_version
    for each statement execute function qorgan_append_only()`,
  'alter table track_version enable row level security',
  'alter table track_version force row level security',
  `create policy track_version_0_select on track_version for select to public using (
    qorgan_is_employee() and ${home})`,
  // Who reads a case that was shared with them writes nothing: having a role needs the purpose of a member.
  `create policy track_version_1_insert on track_version for insert to public with check (
    qorgan_has('administrator') and ${home} and made_by = qorgan_member()
    and exists (select 1 from organisation o where o.id = organisation_id and o.kind = 'school'))`,
  'grant select, insert on track_version to qorgan_app',
];

export async function down(): Promise<void> {
  throw new Error('What was recorded names the versions of the track: restore a backup instead.');
}
