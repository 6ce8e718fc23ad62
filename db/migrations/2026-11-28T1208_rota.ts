import { sql, type Kysely } from 'kysely';

/**
 * Who of a body is on duty at night and on days off (ADR 0135). It says nothing of a child. The clock reads it to know whom
 * to alarm first.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const isBody = `organisation_id = qorgan_organisation() and qorgan_purpose() = 'member'
  and exists (select 1 from organisation o where o.id = organisation_id
    and o.kind not in ('school', 'educationDepartment'))`;
const keeps = `${isBody} and (qorgan_has('bodyHead') or qorgan_has('administrator'))`;

const statements = [
  `create table rota_shift (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    member_id uuid not null references member,
    from_at timestamptz not null,
    until_at timestamptz not null check (from_at < until_at),
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    -- from then on it does not count
    taken_back_at timestamptz,
    taken_back_by uuid references member,
    check ((taken_back_at is null) = (taken_back_by is null))
  )`,
  'create index rota_shift_of on rota_shift (organisation_id, until_at)',
  'alter table rota_shift enable row level security',
  'alter table rota_shift force row level security',
  `create policy rota_shift_0_select on rota_shift for select to public using (qorgan_is_clock_of(organisation_id)
    or (${keeps}) or (${isBody} and (qorgan_has('receiver') or qorgan_has('caseManager'))))`,
  `create policy rota_shift_1_insert on rota_shift for insert to public with check (
    ${keeps} and recorded_by = qorgan_member() and taken_back_at is null
    and exists (select 1 from member m where m.id = member_id and m.organisation_id = rota_shift.organisation_id
      and 'receiver' = any(m.roles) and m.ended_at is null))`,
  `create policy rota_shift_2_update on rota_shift for update to public
    using (${keeps} and taken_back_at is null) with check (${keeps} and taken_back_by = qorgan_member())`,
  'grant select, insert, update (taken_back_at, taken_back_by) on rota_shift to qorgan_app',
  `grant select (id, organisation_id, member_id, from_at, until_at, taken_back_at) on rota_shift to qorgan_clock`,
];

export async function down(): Promise<void> {
  throw new Error('Who was on duty is on record: restore a backup instead.');
}
