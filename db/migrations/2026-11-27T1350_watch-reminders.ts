import { sql, type Kysely } from 'kysely';

/**
 * Reminders of what falls due of a child under watch (ADR 0111). The clock reads codes and days of an entry, and neither
 * the child nor a record of it; only whoever keeps watch over the child reads the reminder.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const isClock = 'qorgan_is_clock_of(organisation_id)';
const mine = `qorgan_purpose() = 'member' and member_id = qorgan_member() and organisation_id = qorgan_organisation()`;
const sees = `(case_id is null or exists (select 1 from case_file c where c.id = case_id))
  and (report_id is null or exists (select 1 from report r where r.id = report_id))`;
const watches = `(entry_id is null or exists (select 1 from watch_entry e where e.id = entry_id
  and qorgan_watches(e.organisation_id, e.concerns_head, e.concerns)))`;
const isThere = '(entry_id is null or exists (select 1 from watch_entry e where e.id = entry_id))';

const statements = [
  'alter table reminder add column entry_id uuid references watch_entry',
  `alter table reminder drop constraint reminder_case_id_duty_report_id_key_member_id_channel_key,
    drop constraint reminder_check,
    -- once and only once per person and channel
    add constraint reminder_once unique nulls not distinct
      (case_id, duty, report_id, entry_id, key, member_id, channel),
    add constraint reminder_about check (
      (case_id is null) = (duty is null) and num_nonnulls(case_id, report_id, entry_id) = 1)`,
  'create index reminder_by_entry on reminder (entry_id) where entry_id is not null',
  'drop policy reminder_0_select on reminder',
  'drop policy reminder_1_insert on reminder',
  'drop policy reminder_2_update on reminder',
  `create policy reminder_0_select on reminder for select to public using (
    ${isClock} or (${mine} and ${sees} and ${watches}))`,
  `create policy reminder_1_insert on reminder for insert to public with check (${isClock}
    and exists (select 1 from member m where m.id = member_id and m.organisation_id = reminder.organisation_id)
    and ${sees} and ${isThere})`,
  `create policy reminder_2_update on reminder for update to public
    using (${isClock} or (${mine} and ${sees} and ${watches}))
    with check (${isClock} or (${mine} and ${sees} and ${watches}))`,
  `create policy watch_entry_clock on watch_entry for select to public using (${isClock})`,
  `grant select (id, organisation_id, concerns_head, concerns, responsible_id, review_on, contact_every, contact_from,
    contact_agreed, ended_at) on watch_entry to qorgan_clock`,
];

export async function down(): Promise<void> {
  throw new Error('What was sent is on record: restore a backup instead.');
}
