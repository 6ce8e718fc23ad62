import { sql, type Kysely } from 'kysely';

/**
 * Children under watch (paragraphs 2.1 and 5). What is known of a child is in records and notes, sealed and appended; the
 * row of the entry holds codes and days alone, by which the clock and the lists go. Nobody enters by themselves: what
 * puts a child forward is derived, and only the answer is kept.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...functions, ...tables, ...answers, ...policies, shows])
    await sql.raw(statement).execute(db);
}

const functions = [
  `create function qorgan_keeps_watch(organisation uuid) returns boolean language sql stable as
    $$ select organisation = qorgan_organisation() and qorgan_has('psychologist') $$`,
  // Nothing of it concerns whoever asks: neither by name nor as whoever is or was the head here.
  `create function qorgan_watches(organisation uuid, concerns_head boolean, concerns uuid[]) returns boolean
    language sql stable as
    $$ select qorgan_keeps_watch(organisation) and not qorgan_is_concerned(concerns)
         and (not concerns_head or not qorgan_has_been_head()) $$`,
];

const ownTable = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `grant select, insert on ${table} to qorgan_app`,
];
const appendOnly = (table: string) =>
  `create trigger ${table}_append_only before update or delete or truncate on ${table}
    for each statement execute function qorgan_append_only()`;

const tables = [
  `create table watch_entry (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    pupil_id uuid not null references pupil,
    concerns_head boolean not null,
    concerns uuid[] not null,
    -- how it stands, as its records say: kept in the same transaction as each of them
    level text not null check (level in ('high', 'raised', 'low')),
    responsible_id uuid not null references member,
    review_on date not null,
    -- school days between two contacts, the day they are counted from, and the day agreed for the next
    contact_every int check (contact_every between 1 and 90),
    contact_from date not null,
    contact_agreed date,
    entered_at timestamptz not null,
    entered_by uuid not null references member,
    ended_at timestamptz,
    ended_by uuid references member,
    revision int not null default 1,
    check ((ended_at is null) = (ended_by is null))
  )`,
  // Once at a time. Whoever was watched before has a further entry, and the former one stays.
  'create unique index watch_entry_living on watch_entry (organisation_id, pupil_id) where ended_at is null',
  'create index watch_entry_by_pupil on watch_entry (pupil_id)',
  'create index watch_entry_by_review on watch_entry (organisation_id, review_on) where ended_at is null',
  `create table watch_record (
    id uuid primary key,
    entry_id uuid not null references watch_entry,
    kind text not null,
    content bytea not null,
    on_day date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    corrects uuid references watch_record
  )`,
  'create index watch_record_by_entry on watch_record (entry_id)',
  'create unique index watch_record_corrects on watch_record (corrects)',
  `create table watch_contact (
    id uuid primary key,
    entry_id uuid not null references watch_entry,
    type text not null check (type in ('meeting', 'homeVisit', 'call', 'observation', 'test')),
    outcome text not null check (outcome in ('held', 'missed')),
    on_day date not null,
    next_on date,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    corrects uuid references watch_contact
  )`,
  'create index watch_contact_by_entry on watch_contact (entry_id, on_day)',
  'create unique index watch_contact_corrects on watch_contact (corrects)',
  `create table watch_note (
    id uuid primary key,
    entry_id uuid not null references watch_entry,
    contact_id uuid references watch_contact,
    -- for the psychologist only, never for those who lead
    is_own boolean not null,
    content bytea not null,
    written_at timestamptz not null,
    written_by uuid not null references member
  )`,
  'create index watch_note_by_entry on watch_note (entry_id)',
  ...['watch_record', 'watch_contact', 'watch_note'].map(appendOnly),
  ...['watch_entry', 'watch_record', 'watch_contact', 'watch_note'].flatMap(ownTable),
  `grant update (level, responsible_id, review_on, contact_every, contact_from, contact_agreed, ended_at, ended_by,
    revision) on watch_entry to qorgan_app`,
];

const answers = [
  `create table put_forward_answer (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    pupil_id uuid not null references pupil,
    source text not null check (source in ('absences', 'signs', 'head')),
    -- the last day of evidence that was answered
    up_to date not null,
    answer text not null check (answer in ('accepted', 'declined')),
    reason bytea,
    entry_id uuid references watch_entry,
    answered_at timestamptz not null,
    answered_by uuid not null references member,
    check ((answer = 'declined') = (reason is not null) and (answer = 'accepted') = (entry_id is not null))
  )`,
  'create index put_forward_answer_by_pupil on put_forward_answer (organisation_id, pupil_id)',
  appendOnly('put_forward_answer'),
  ...ownTable('put_forward_answer'),
];

const watches = 'qorgan_watches(organisation_id, concerns_head, concerns)';
const leads = 'qorgan_leads(organisation_id, concerns_head, concerns)';
const ofEntry = (which: string) =>
  `exists (select 1 from watch_entry e where e.id = entry_id and (${which}))`;
const e = 'e.organisation_id, e.concerns_head, e.concerns';
const watchesIts = ofEntry(`qorgan_watches(${e})`);
const readsIts = ofEntry(`qorgan_watches(${e}) or qorgan_leads(${e})`);
const seated = (member: string) => `exists (select 1 from member m where m.id = ${member}
  and m.organisation_id = watch_entry.organisation_id)`;

const policies = [
  `create policy watch_entry_0_select on watch_entry for select to public using (${watches} or ${leads})`,
  `create policy watch_entry_1_insert on watch_entry for insert to public with check (
    ${watches} and entered_by = qorgan_member() and ended_at is null and ${seated('responsible_id')}
    and exists (select 1 from pupil p where p.id = pupil_id and p.organisation_id = watch_entry.organisation_id))`,
  `create policy watch_entry_2_update on watch_entry for update to public
    using (${watches} and ended_at is null)
    with check (${watches} and (ended_at is null or ended_by = qorgan_member()) and ${seated('responsible_id')})`,
  ...(['watch_record', 'watch_contact'] as const).flatMap((table) => [
    `create policy ${table}_0_select on ${table} for select to public using (${readsIts})`,
    `create policy ${table}_1_insert on ${table} for insert to public with check (
      ${watchesIts} and recorded_by = qorgan_member())`,
  ]),
  `create policy watch_note_0_select on watch_note for select to public using (
    ${watchesIts} or (not is_own and ${readsIts}))`,
  `create policy watch_note_1_insert on watch_note for insert to public with check (
    ${watchesIts} and written_by = qorgan_member())`,
  `create policy put_forward_answer_0_select on put_forward_answer for select to public using (
    qorgan_keeps_watch(organisation_id))`,
  `create policy put_forward_answer_1_insert on put_forward_answer for insert to public with check (
    qorgan_keeps_watch(organisation_id) and answered_by = qorgan_member()
    and (entry_id is null or exists (select 1 from watch_entry e where e.id = entry_id
      and e.pupil_id = put_forward_answer.pupil_id)))`,
];

/** What the head's trail shows of a child under watch depends on the entry. */
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
       when subject_type = 'watchEntry' then exists (select 1 from watch_entry where id = subject_id)
       else false end $$`;

export async function down(): Promise<void> {
  throw new Error('A child under watch is not forgotten by a migration: restore a backup instead.');
}
