import { sql, type Kysely } from 'kysely';

/** That cases of different reports are one incident, as somebody who leads both has said, with the reason (ADR 0097). */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...table, ...policies]) await sql.raw(statement).execute(db);
}

const table = [
  `create table incident_link (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    case_id uuid not null references case_file,
    other_id uuid not null references case_file,
    linked_at timestamptz not null,
    linked_by uuid not null references member,
    reason bytea not null,
    ended_at timestamptz,
    ended_by uuid references member,
    end_reason bytea,
    check (case_id <> other_id),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
  )`,
  `create unique index incident_link_living on incident_link (least(case_id, other_id), greatest(case_id, other_id))
    where ended_at is null`,
  'create index incident_link_by_case on incident_link (case_id) where ended_at is null',
  'create index incident_link_by_other on incident_link (other_id) where ended_at is null',
  'alter table incident_link enable row level security',
  'alter table incident_link force row level security',
  'grant select, insert on incident_link to qorgan_app',
  'grant update (ended_at, ended_by, end_reason) on incident_link to qorgan_app',
];

const led = (id: string) => `exists (select 1 from case_file c where c.id = ${id}
  and c.organisation_id = incident_link.organisation_id
  and qorgan_leads(c.organisation_id, c.concerns_head, c.concerns))`;
/** Whoever leads one of the two alone does not learn that there is the other. */
const both = `${led('incident_link.case_id')} and ${led('incident_link.other_id')}`;
const policies = [
  `create policy incident_link_0_select on incident_link for select to public using (${both})`,
  `create policy incident_link_1_insert on incident_link for insert to public with check (
    ${both} and linked_by = qorgan_member() and ended_at is null)`,
  `create policy incident_link_2_update on incident_link for update to public
    using (${both} and ended_at is null) with check (${both} and ended_by = qorgan_member())`,
];

export async function down(): Promise<void> {
  throw new Error('What was said of an incident is on record: restore a backup instead.');
}
