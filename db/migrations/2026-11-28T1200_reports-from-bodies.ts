import { sql, type Kysely } from 'kysely';

/**
 * What a school reported because a body told it (paragraph 4): the report and what was told are linked, so that whoever
 * reads the one finds the other. The report is closed to everybody to whom that was closed.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table onward_report (
    report_id uuid primary key references report,
    onward_id uuid not null references onward_referral
  )`,
  'create index onward_report_by_onward on onward_report (onward_id)',
  `create trigger onward_report_append_only before update or delete or truncate on onward_report
    for each statement execute function qorgan_append_only()`,
  'alter table onward_report enable row level security',
  'alter table onward_report force row level security',
  'grant select, insert on onward_report to qorgan_app',
  // Asked of both tables: a reporter who does not lead any more has the report and not what was told.
  `create policy onward_report_0_select on onward_report for select to public using (
    exists (select 1 from report r where r.id = report_id)
    and exists (select 1 from onward_referral o where o.id = onward_id))`,
  `create policy onward_report_1_insert on onward_report for insert to public with check (
    qorgan_purpose() = 'member'
    and exists (select 1 from report r join onward_referral o on o.recipient_id = r.organisation_id
      where r.id = report_id and o.id = onward_id and r.reporter_id = qorgan_member()
        and r.concerns_head >= o.concerns_head and o.concerns <@ r.concerns
        and exists (select 1 from onward_receipt t where t.onward_id = o.id)))`,
];

export async function down(): Promise<void> {
  throw new Error('Reports that came of what a body told are on record: restore a backup instead.');
}
