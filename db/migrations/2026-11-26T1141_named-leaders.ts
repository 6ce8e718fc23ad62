import { sql, type Kysely } from 'kysely';

/**
 * A report may concern named leaders: the accounts of those who never see it, nor the case and the letters that come of
 * it, nor that there is one (ADR 0086). Like whether it concerns the head, this is written once and never changes.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...columns, ...wall, ...policies]) await sql.raw(statement).execute(db);
}

/** In order, so that two reports that concern the same people are alike. */
const columns = ['report', 'case_file', 'referral'].map(
  (table) => `alter table ${table} add column concerns uuid[] not null default '{}'`,
);

/** Asked of the seat and not of the request: whoever has no seat is taken for one whom it concerns. */
const wall = [
  `create function qorgan_is_concerned(concerns uuid[]) returns boolean language sql stable as
    $$ select cardinality(concerns) > 0 and coalesce(
         (select account_id = any (concerns) from member where id = qorgan_member()), true) $$`,
  `create function qorgan_leads(organisation uuid, concerns_head boolean, concerns uuid[]) returns boolean
    language sql stable as
    $$ select organisation = qorgan_organisation() and not qorgan_is_concerned(concerns)
         and case when concerns_head then qorgan_is_deputy() and not qorgan_has_been_head()
             else qorgan_has('head') or qorgan_is_deputy() end $$`,
];

const leads = 'qorgan_leads(organisation_id, concerns_head, concerns)';
const led = 'qorgan_leads(r.organisation_id, r.concerns_head, r.concerns)';
const ledCase = (caseId: string) =>
  `exists (select 1 from case_file c where c.id = ${caseId}
    and qorgan_leads(c.organisation_id, c.concerns_head, c.concerns))`;
const ledAttachment = `exists (select 1 from attachment a where a.id = attachment_id and ${ledCase('a.case_id')})`;
const isReceived = `qorgan_has('receiver') and recipient_id = qorgan_organisation() and sent_at is not null`;
const policies = [
  `alter policy report_0_select on report using (organisation_id = qorgan_organisation()
    and ((qorgan_is_employee() and reporter_id = qorgan_member()) or ${leads}))`,
  `alter policy report_2_update on report using (${leads}) with check (${leads})`,
  `alter policy case_file_0_all on case_file using (${leads}) with check (${leads})`,
  `alter policy referral_0_select on referral using (${leads} or (${isReceived}))`,
  `alter policy referral_1_insert on referral with check (exists (select 1 from case_file c
      where c.id = case_id and c.organisation_id = referral.organisation_id
        and c.concerns_head = referral.concerns_head and c.concerns = referral.concerns)
    and ${leads} and created_by = qorgan_member())`,
  `alter policy referral_2_update on referral using (${leads}) with check (${leads})`,
  `alter policy report_decision_0_select on report_decision using (
    exists (select 1 from report r where r.id = report_id and ${led}))`,
  `alter policy report_decision_1_insert on report_decision with check (
    decided_by = qorgan_member()
    and exists (select 1 from report r where r.id = report_id and ${led})
    and (report_pupil_id is null or exists (
      select 1 from report_pupil p where p.id = report_pupil_id and p.report_id = report_decision.report_id)))`,
  // A report joins only a case that is closed to the very same people.
  `alter policy case_report_1_insert on case_report with check (exists (
      select 1 from case_file c join report r on r.concerns_head = c.concerns_head and r.concerns = c.concerns
        and r.organisation_id = c.organisation_id where c.id = case_id and r.id = report_id)
    and joined_by = qorgan_member())`,
  `alter policy attachment_1_insert on attachment with check (
    added_by = qorgan_member() and ${ledCase('attachment.case_id')}
    and (fact_id is null or exists (select 1 from fact f where f.id = fact_id and f.case_id = attachment.case_id))
    and (letter_id is null or exists (select 1 from letter l join referral r on r.id = l.referral_id
      where l.id = letter_id and r.case_id = attachment.case_id))
    and (referral_event_id is null or exists (select 1 from referral_event e join referral r on r.id = e.referral_id
      where e.id = referral_event_id and r.case_id = attachment.case_id)))`,
  `alter policy attachment_content_1_insert on attachment_content with check (
    exists (select 1 from attachment a where a.id = attachment_id and a.added_by = qorgan_member()
      and ${ledCase('a.case_id')})
    and not exists (select 1 from attachment_withdrawal w where w.attachment_id = attachment_content.attachment_id))`,
  `alter policy attachment_content_2_delete on attachment_content using (
    ${ledAttachment} and exists (select 1 from attachment_withdrawal w
      where w.attachment_id = attachment_content.attachment_id and w.is_destroyed))`,
  `alter policy attachment_withdrawal_1_insert on attachment_withdrawal with check (
    withdrawn_by = qorgan_member() and ${ledAttachment})`,
  // Refuses to go while a policy still asks it, and is not there to be asked by a later one.
  'drop function qorgan_leads(uuid, boolean)',
];

export async function down(): Promise<void> {
  throw new Error('A wall is not taken down: restore a backup instead.');
}
