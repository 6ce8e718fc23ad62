import { sql, type Kysely } from 'kysely';

/** Files kept with a case: what they are for good, their bytes apart, so that these can be destroyed (ADR 0095). */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...tables, ...policies, ...grants]) await sql.raw(statement).execute(db);
}

const tables = [
  `create table attachment (
    id uuid primary key,
    case_id uuid not null references case_file,
    kind text not null check (kind in ('signedLetter', 'proofOfSending', 'certificate', 'statement', 'other')),
    type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
    description bytea not null,
    size int not null check (size > 0),
    -- of what is kept, so that what was destroyed can still be told from another file
    sha256 text not null,
    fact_id uuid references fact,
    letter_id uuid references letter,
    referral_event_id uuid references referral_event,
    added_at timestamptz not null,
    added_by uuid not null references member,
    check (num_nonnulls(fact_id, letter_id, referral_event_id) <= 1)
  )`,
  'create index attachment_by_case on attachment (case_id)',
  `create trigger attachment_append_only before update or delete or truncate on attachment
    for each statement execute function qorgan_append_only()`,
  `create table attachment_content (
    attachment_id uuid primary key references attachment,
    content bytea not null
  )`,
  `create table attachment_withdrawal (
    id uuid primary key,
    attachment_id uuid not null references attachment,
    is_destroyed boolean not null,
    withdrawn_at timestamptz not null,
    withdrawn_by uuid not null references member,
    reason bytea not null,
    -- taken off once, destroyed once
    unique (attachment_id, is_destroyed)
  )`,
  `create trigger attachment_withdrawal_append_only before update or delete or truncate on attachment_withdrawal
    for each statement execute function qorgan_append_only()`,
  ...['attachment', 'attachment_content', 'attachment_withdrawal'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
];

const leads = (caseId: string) =>
  `exists (select 1 from case_file c where c.id = ${caseId} and qorgan_leads(c.organisation_id, c.concerns_head))`;
const seesAttachment = 'exists (select 1 from attachment a where a.id = attachment_id)';
const leadsAttachment = `exists (select 1 from attachment a where a.id = attachment_id and ${leads('a.case_id')})`;

const policies = [
  `create policy attachment_0_select on attachment for select to public using (
    exists (select 1 from case_file c where c.id = case_id))`,
  // What it belongs to is of the same case.
  `create policy attachment_1_insert on attachment for insert to public with check (
    added_by = qorgan_member() and ${leads('attachment.case_id')}
    and (fact_id is null or exists (select 1 from fact f where f.id = fact_id and f.case_id = attachment.case_id))
    and (letter_id is null or exists (select 1 from letter l join referral r on r.id = l.referral_id
      where l.id = letter_id and r.case_id = attachment.case_id))
    and (referral_event_id is null or exists (select 1 from referral_event e join referral r on r.id = e.referral_id
      where e.id = referral_event_id and r.case_id = attachment.case_id)))`,
  `create policy attachment_content_0_select on attachment_content for select to public using (${seesAttachment})`,
  `create policy attachment_content_1_insert on attachment_content for insert to public with check (
    exists (select 1 from attachment a where a.id = attachment_id and a.added_by = qorgan_member()
      and ${leads('a.case_id')})
    and not exists (select 1 from attachment_withdrawal w where w.attachment_id = attachment_content.attachment_id))`,
  // Nobody destroys without having said who, when and why.
  `create policy attachment_content_2_delete on attachment_content for delete to public using (
    ${leadsAttachment} and exists (select 1 from attachment_withdrawal w
      where w.attachment_id = attachment_content.attachment_id and w.is_destroyed))`,
  `create policy attachment_withdrawal_0_select on attachment_withdrawal for select to public using (
    ${seesAttachment})`,
  `create policy attachment_withdrawal_1_insert on attachment_withdrawal for insert to public with check (
    withdrawn_by = qorgan_member() and ${leadsAttachment})`,
];

const grants = [
  'grant select, insert on attachment, attachment_content, attachment_withdrawal to qorgan_app',
  'grant delete on attachment_content to qorgan_app',
];

export async function down(): Promise<void> {
  throw new Error('What was kept with a case is not taken back: restore a backup instead.');
}
