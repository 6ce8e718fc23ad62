import { sql, type Kysely } from 'kysely';

/**
 * A region counts duties as everything stood at a moment: the clock sees when a report was joined to a case, and of the
 * bodies' cases what their duties follow from, without the child (ADR 0129).
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const ofCase = `qorgan_purpose() = 'clock' and qorgan_sees_body_case(body_case_id)`;

const statements = [
  'grant select (joined_at) on case_report to qorgan_clock',
  'create policy body_case_counted on body_case for select to public using (qorgan_is_clock_of(organisation_id))',
  `create policy body_ground_counted on body_ground for select to public using (${ofCase})`,
  `create policy body_fact_counted on body_fact for select to public using (${ofCase})`,
  'grant select (id, organisation_id, stands_in, opened_at) on body_case to qorgan_clock',
  'grant select (body_case_id, kind, received_at, noticed_at, joined_at) on body_ground to qorgan_clock',
  'grant select (id, body_case_id, kind, content, at, recorded_at, corrects) on body_fact to qorgan_clock',
];

export async function down(): Promise<void> {
  throw new Error('What the clock may see is taken back by a new migration.');
}
