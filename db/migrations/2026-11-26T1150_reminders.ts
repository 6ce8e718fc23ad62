import { sql, type Kysely } from 'kysely';

/**
 * Reminders of what falls due, and the clock that writes them: a role of its own that reads the outlines of cases and no
 * name, no narrative and no child (ADR 0080). Where members want reminders besides: ADR 0081.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...role, ...reminders, ...mail, ...outlines, ...grants])
    await sql.raw(statement).execute(db);
}

/** As with `qorgan_app`: made here or, where the owner may not make roles, beforehand by an administrator. */
const role = [
  `do $$ begin
    if not exists (select from pg_roles where rolname = 'qorgan_clock') then
      create role qorgan_clock nologin;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`,
  `do $$ begin
    execute format('grant qorgan_clock to %I', current_user);
  -- granted beforehand, or at this moment by another migration; if not, the next statement says so
  exception when insufficient_privilege or internal_error then null;
  end $$`,
  `do $$ begin
    set local role qorgan_clock;
    set local role none;
  end $$`,
  `create function qorgan_is_clock_of(organisation uuid) returns boolean language sql stable as
    $$ select qorgan_purpose() = 'clock' and organisation = qorgan_organisation() $$`,
];

const isClock = 'qorgan_is_clock_of(organisation_id)';
const mine = `qorgan_purpose() = 'member' and member_id = qorgan_member() and organisation_id = qorgan_organisation()`;
// Whoever may no longer see the case is no longer reminded of it either.
const sees = `(case_id is null or exists (select 1 from case_file c where c.id = case_id))
  and (report_id is null or exists (select 1 from report r where r.id = report_id))`;

const reminders = [
  `create table reminder (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    member_id uuid not null references member,
    -- a duty of a case, or a report
    case_id uuid references case_file,
    duty text,
    report_id uuid references report,
    -- which of the reminders of this duty: stays the same as long as its deadline does
    key text not null,
    step text not null,
    channel text not null check (channel in ('portal', 'email', 'push')),
    -- when the step fell due, and when it was written down
    due_at timestamptz not null,
    created_at timestamptz not null,
    -- the one that is sent: what falls due together for one person goes out as one message
    told_with uuid references reminder,
    delivered_at timestamptz,
    -- it was not needed any more, or could not be delivered
    dropped_at timestamptz,
    dropped_why text check (dropped_why in ('settled', 'superseded', 'notTheirs', 'off', 'refused')),
    seen_at timestamptz,
    -- once and only once per person and channel
    unique nulls not distinct (case_id, duty, report_id, key, member_id, channel),
    check ((case_id is null) = (duty is null) and (case_id is null) <> (report_id is null)),
    check ((dropped_at is null) = (dropped_why is null) and (delivered_at is null or dropped_at is null))
  )`,
  'create index reminder_by_member on reminder (member_id, channel) where dropped_at is null',
  'create index reminder_told_with on reminder (told_with)',
  'alter table reminder enable row level security',
  'alter table reminder force row level security',
  `create policy reminder_0_select on reminder for select to public using (${isClock} or (${mine} and ${sees}))`,
  `create policy reminder_1_insert on reminder for insert to public with check (${isClock}
    and exists (select 1 from member m where m.id = member_id and m.organisation_id = reminder.organisation_id)
    and ${sees})`,
  `create policy reminder_2_update on reminder for update to public
    using (${isClock} or (${mine} and ${sees})) with check (${isClock} or (${mine} and ${sees}))`,
];

/** Where a member wants reminders besides the portal. Nothing but a code goes there until it is confirmed. */
const mail = [
  `create table reminder_mail (
    member_id uuid primary key references member,
    organisation_id uuid not null references organisation,
    -- null where it is switched off
    address bytea,
    locale text not null check (locale in ('kk', 'ru', 'en')),
    -- keyed; null once it is good for nothing any more
    code_hash bytea,
    code_until timestamptz,
    tries int not null default 0,
    -- how many codes since when: nobody's mailbox is filled from here
    codes int not null default 0,
    codes_since timestamptz,
    verified_at timestamptz,
    -- when the mail server last said that there is no such mailbox
    refused_at timestamptz,
    check (verified_at is null or address is not null)
  )`,
  'alter table reminder_mail enable row level security',
  'alter table reminder_mail force row level security',
  `create policy reminder_mail_0_all on reminder_mail for all to public using (${mine}) with check (${mine})`,
  `create policy reminder_mail_1_select on reminder_mail for select to public using (${isClock} and verified_at is not null)`,
  `create policy reminder_mail_2_update on reminder_mail for update to public
    using (${isClock} and verified_at is not null) with check (${isClock} and verified_at is not null)`,
];

/** What the clock reads, in its organisation alone. */
const clockReads = (table: string, which: string) =>
  `create policy ${table}_clock on ${table} for select to public using (${which})`;
const ofCase = `qorgan_purpose() = 'clock' and exists (select 1 from case_file c where c.id = case_id)`;
const outlines = [
  clockReads('member', isClock),
  clockReads('absence', isClock),
  clockReads('case_file', isClock),
  clockReads('case_report', ofCase),
  clockReads('fact', ofCase),
  clockReads('report', isClock),
];

/** Column by column: neither names, narratives, reasons nor the child's data are open to the clock at all. */
const grants = [
  'grant usage on schema public to qorgan_clock',
  'grant select on organisation, organisation_key to qorgan_clock',
  `grant select (id, organisation_id, account_id, roles, was_head, created_at, ended_at, deputy_from, deputy_until,
    deputy_order) on member to qorgan_clock`,
  'grant select on absence to qorgan_clock',
  'grant select (id, organisation_id, number, concerns_head, concerns, opened_at, revision) on case_file to qorgan_clock',
  'grant select (case_id, report_id, report_pupil_id) on case_report to qorgan_clock',
  'grant select (id, case_id, kind, content, at, recorded_at, corrects) on fact to qorgan_clock',
  `grant select (id, organisation_id, number, received_at, noticed_at, signs, doctor_needed, danger_now, concerns_head,
    concerns, opened_at, acted_at, settled_at) on report to qorgan_clock`,
  'grant select, insert on reminder to qorgan_clock',
  'grant update (told_with, delivered_at, dropped_at, dropped_why) on reminder to qorgan_clock',
  'grant select on reminder_mail to qorgan_clock',
  'grant update (refused_at) on reminder_mail to qorgan_clock',
  'grant select, insert on audit_head to qorgan_clock',
  'grant update (seq, hash, mac) on audit_head to qorgan_clock',
  'grant insert on audit_entry to qorgan_clock',
  'grant select on reminder to qorgan_app',
  'grant update (seen_at) on reminder to qorgan_app',
  'grant select, insert on reminder_mail to qorgan_app',
  `grant update (address, locale, code_hash, code_until, tries, codes, codes_since, verified_at, refused_at)
    on reminder_mail to qorgan_app`,
];

export async function down(): Promise<void> {
  throw new Error('What was sent is on record: restore a backup instead.');
}
