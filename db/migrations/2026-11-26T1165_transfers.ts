import { sql, type Kysely } from 'kysely';

/** A pupil's file offered to the school that the child goes to (ADR 0078). */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...transfer, ...content, shows]) await sql.raw(statement).execute(db);
}

const leadsThere = `(qorgan_has('head') or qorgan_is_deputy())`;
const works = (table: string) =>
  `qorgan_leads(${table}.organisation_id, ${table}.concerns_head, ${table}.concerns)`;
const takesOver = (table: string) =>
  `${table}.to_id = qorgan_organisation() and ${leadsThere} and not qorgan_is_concerned(${table}.concerns)`;

const transfer = [
  `create table transfer (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    to_id uuid not null references organisation check (to_id <> organisation_id),
    case_id uuid not null references case_file,
    concerns_head boolean not null,
    concerns uuid[] not null,
    offered_at timestamptz not null,
    offered_by uuid not null references member,
    answer text check (answer in ('accepted', 'refused', 'withdrawn')),
    answered_at timestamptz,
    answered_by uuid references member,
    -- why it was refused or taken back
    reason bytea check ((reason is not null) = (answer in ('refused', 'withdrawn'))),
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
  )`,
  'create unique index transfer_once_open on transfer (case_id, to_id) where answer is null',
  'create index transfer_to on transfer (to_id)',
  'alter table transfer enable row level security',
  'alter table transfer force row level security',
  `create policy transfer_0_select on transfer for select to public
    using ((${works('transfer')}) or (${takesOver('transfer')}))`,
  `create policy transfer_1_insert on transfer for insert to public with check (
    ${works('transfer')} and offered_by = qorgan_member() and answer is null
    and exists (select 1 from case_file c where c.id = case_id
      and c.organisation_id = transfer.organisation_id
        and c.concerns_head = transfer.concerns_head and c.concerns = transfer.concerns))`,
  // An offer is answered once.
  `create policy transfer_2_update on transfer for update to public
    using (answer is null and ((${works('transfer')}) or (${takesOver('transfer')})))
    with check (answered_by = qorgan_member() and (
      (answer = 'withdrawn' and ${works('transfer')})
      or (answer in ('accepted', 'refused') and ${takesOver('transfer')})))`,
  'grant select, insert on transfer to qorgan_app',
  'grant update (answer, answered_at, answered_by, reason) on transfer to qorgan_app',
];

/** What was refused or taken back is not before the other school any more. */
const content = [
  `create table transfer_content (
    transfer_id uuid primary key references transfer,
    content bytea not null
  )`,
  `create trigger transfer_content_append_only before update or delete or truncate on transfer_content
    execute function qorgan_append_only()`,
  'alter table transfer_content enable row level security',
  'alter table transfer_content force row level security',
  `create policy transfer_content_0_select on transfer_content for select to public using (
    exists (select 1 from transfer t where t.id = transfer_id and ((${works('t')})
      or (${takesOver('t')} and (t.answer is null or t.answer = 'accepted')))))`,
  `create policy transfer_content_1_insert on transfer_content for insert to public with check (
    exists (select 1 from transfer t where t.id = transfer_id and ${works('t')}))`,
  'grant select, insert on transfer_content to qorgan_app',
];

/** What the head's trail shows of a thing depends on the thing: files and offers of a case as the case itself. */
const shows = `
create or replace function qorgan_shows(subject_type text, subject_id uuid) returns boolean language sql stable as
  $$ select case
       when subject_type is null or subject_type in ('member', 'pupil', 'account', 'organisation', 'pairing') then true
       when subject_type = 'report' then exists (select 1 from report where id = subject_id)
       when subject_type = 'case' then exists (select 1 from case_file where id = subject_id)
       when subject_type = 'fact' then exists (select 1 from fact where id = subject_id)
       when subject_type = 'referral' then exists (select 1 from referral where id = subject_id)
       when subject_type = 'letter' then exists (select 1 from letter where id = subject_id)
       when subject_type = 'attachment' then exists (select 1 from attachment where id = subject_id)
       when subject_type = 'transfer' then exists (select 1 from transfer where id = subject_id)
       else false end $$`;

export async function down(): Promise<void> {
  throw new Error('What was handed to another school is not taken back by a migration.');
}
