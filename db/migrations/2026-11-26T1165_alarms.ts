import { sql, type Kysely } from 'kysely';

/** When a school is at work and how soon a report that nobody has opened alarms (ADR 0082); ours, never statutory. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const isTime = (column: string) => `check (${column} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')`;

const statements = [
  `alter table organisation
    add column hours_from text not null default '08:00' ${isTime('hours_from')},
    add column hours_until text not null default '18:00' ${isTime('hours_until')},
    add constraint organisation_hours check (hours_from < hours_until),
    -- minutes, in school hours and outside of them
    add column unopened_in_hours int not null default 15 check (unopened_in_hours between 1 and 1440),
    add column unopened_outside int not null default 30 check (unopened_outside between 1 and 1440)`,
  // Those who lead see who was alarmed of a report; whom it concerns learns of neither.
  `create policy reminder_3_select on reminder for select to public using (
    report_id is not null and exists (select 1 from report r where r.id = report_id
      and qorgan_leads(r.organisation_id, r.concerns_head, r.concerns)))`,
];

export async function down(): Promise<void> {
  throw new Error('What was alarmed is on record: restore a backup instead.');
}
