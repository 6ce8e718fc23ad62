import { sql, type Kysely } from 'kysely';

/** The head of a body reads who looked at a case of the body: of the trail these lines, and no others. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql
    .raw(
      `create policy audit_entry_body_head on audit_entry for select to public using (
        organisation_id = qorgan_organisation() and subject_type = 'bodyCase' and qorgan_has('bodyHead')
        and qorgan_sees_body_case(subject_id))`,
    )
    .execute(db);
}

export async function down(): Promise<void> {
  throw new Error('Who reads the trail is changed by a new migration.');
}
