import { sql, type Kysely } from 'kysely';

/**
 * A case manager reads what another body passed on, where a case rests on it that is entrusted to them: the twin of what
 * they read of letters. Receiving it stays with those who receive. And a case may rest on what was passed on at all.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // A function, so that the policies of what was passed on and of grounds do not ask each other in a ring.
  `create function qorgan_is_entrusted_with_onward(which uuid) returns boolean language plpgsql stable as
    $$ begin return (qorgan_has('caseManager') and exists (
         select 1 from body_ground g join body_case b on b.id = g.body_case_id
         where g.onward_id = which and b.case_manager_id = qorgan_member())); end $$`,
  `create policy onward_referral_entrusted on onward_referral for select to public using (
    recipient_id = qorgan_organisation() and withdrawn_at is null and qorgan_is_entrusted_with_onward(id))`,
  // It asked whether the row is seen at all, which is not the same any more.
  `alter policy onward_receipt_1_insert on onward_receipt with check (
    received_by = qorgan_member() and recorded_in = qorgan_organisation()
    and exists (select 1 from onward_referral o where o.id = onward_id and o.recipient_id = qorgan_organisation()
      and o.withdrawn_at is null and qorgan_receives_onward(o.recipient_id, o.concerns_head, o.concerns)))`,
  // An unqualified body_case_id was taken for the sender's case, so that no case could rest on what was passed on.
  `alter policy body_ground_1_insert on body_ground with check (
    qorgan_sees_body_case(body_ground.body_case_id) and joined_by = qorgan_member()
    and (body_ground.referral_id is null or exists (select 1 from referral r
      join body_case b on b.organisation_id = r.recipient_id
      where r.id = body_ground.referral_id and b.id = body_ground.body_case_id and r.concerns <@ b.concerns))
    and (body_ground.onward_id is null or exists (select 1 from onward_referral o
      join body_case b on b.organisation_id = o.recipient_id
      where o.id = body_ground.onward_id and b.id = body_ground.body_case_id and o.concerns <@ b.concerns))
    and (body_ground.foreign_id is null or (qorgan_has('receiver') and exists (select 1 from foreign_referral f
      join body_case b on b.organisation_id = f.organisation_id
      where f.id = body_ground.foreign_id and b.id = body_ground.body_case_id))))`,
];

export async function down(): Promise<void> {
  throw new Error('Who reads what was passed on is changed by a new migration.');
}
