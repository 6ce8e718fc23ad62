import { sql, type Kysely } from 'kysely';

/** When a school is at work and how soon what waits alarms: each change a version (ADR 0101). */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const home = `organisation_id = qorgan_organisation()`;
const isTime = (column: string) => `check (${column} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')`;
const minutes = (column: string) => `${column} int not null check (${column} between 1 and 1440)`;

const statements = [
  // Before the first version the columns of the organisation count, as it was set up.
  `create table work_times (
    organisation_id uuid not null references organisation,
    version int not null check (version > 0),
    hours_from text not null ${isTime('hours_from')},
    hours_until text not null ${isTime('hours_until')},
    ${minutes('target_minutes')},
    ${minutes('unopened_in_hours')},
    ${minutes('unopened_outside')},
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    primary key (organisation_id, version),
    check (hours_from < hours_until)
  )`,
  `create trigger work_times_append_only before update or delete or truncate on work_times
    for each statement execute function qorgan_append_only()`,
  'alter table work_times enable row level security',
  'alter table work_times force row level security',
  `create policy work_times_0_select on work_times for select to public
    using (${home} and qorgan_purpose() in ('member', 'sharedCase', 'clock'))`,
  `create policy work_times_1_insert on work_times for insert to public with check (
    ${home} and qorgan_has('administrator') and recorded_by = qorgan_member()
    and exists (select 1 from member m where m.id = recorded_by and m.organisation_id = work_times.organisation_id))`,
  'grant select, insert on work_times to qorgan_app',
  `grant select (organisation_id, version, hours_from, hours_until, target_minutes, unopened_in_hours, unopened_outside)
    on work_times to qorgan_clock`,
];

export async function down(): Promise<void> {
  throw new Error('By what a school alarmed is on record: restore a backup instead.');
}
