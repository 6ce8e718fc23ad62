import { sql, type Kysely } from 'kysely';

/**
 * Beyond the school: the cases that receiving bodies have of their own (paragraphs 12 to 31), what they rest on, what was
 * done, and what one body passes to another. The row of a case holds codes and times alone, by which lists and the clock
 * go; the child and every word are sealed under the body's key.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [
    ...republic,
    ...tables,
    ...functions,
    ...policies,
    ...comesBack,
    ...entrusted,
    ...carried,
    shows,
  ])
    await sql.raw(statement).execute(db);
}

const republic = [
  `alter table region add column is_republic boolean not null default false`,
  `comment on column region.is_republic is 'where the national bodies stand, that every region may send up to'`,
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
  `create table body_case (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    number int not null,
    child bytea not null,
    -- of the name and the day of birth, keyed: by it a second word about the same child is found
    child_hash bytea not null,
    -- the accounts of those whom it is about: written once, by what it rests on
    concerns uuid[] not null,
    case_manager_id uuid references member,
    -- of a guardianship body: there was no regional body when the case was opened
    stands_in boolean not null,
    opened_at timestamptz not null,
    opened_by uuid not null references member,
    closed_at timestamptz,
    -- how it stands, as its facts say: kept in the same transaction as each of them
    next_due_at timestamptz,
    revision int not null default 1,
    unique (organisation_id, number)
  )`,
  // What a list asks for: the open cases of a body, the most pressing first; and one case manager's.
  `create index body_case_open on body_case (organisation_id, next_due_at, number) where closed_at is null`,
  'create index body_case_by_child on body_case (organisation_id, child_hash)',
  `create index body_case_entrusted on body_case (case_manager_id) where case_manager_id is not null`,
  `create table onward_referral (
    id uuid primary key,
    body_case_id uuid not null references body_case,
    organisation_id uuid not null references organisation,
    recipient_id uuid not null references organisation,
    purpose text not null,
    concerns_head boolean not null,
    concerns uuid[] not null,
    content bytea not null,
    sent_at timestamptz not null,
    sent_by uuid not null references member,
    withdrawn_at timestamptz,
    withdrawn_by uuid references member,
    check ((withdrawn_at is null) = (withdrawn_by is null))
  )`,
  'create index onward_referral_by_case on onward_referral (body_case_id)',
  'create index onward_referral_by_recipient on onward_referral (recipient_id, sent_at)',
  `create table onward_receipt (
    onward_id uuid primary key references onward_referral,
    at timestamptz not null,
    received_by uuid not null references member,
    recorded_in uuid not null references organisation,
    incoming_number bytea not null
  )`,
  `create table body_ground (
    id uuid primary key,
    body_case_id uuid not null references body_case,
    kind text not null check (kind in ('referral', 'onward', 'outside')),
    referral_id uuid unique references referral,
    onward_id uuid unique references onward_referral,
    received_at timestamptz not null,
    noticed_at timestamptz,
    heard bytea,
    joined_at timestamptz not null,
    joined_by uuid not null references member,
    check ((kind = 'referral') = (referral_id is not null) and (kind = 'onward') = (onward_id is not null)
      and (kind = 'outside') = (heard is not null))
  )`,
  'create index body_ground_by_case on body_ground (body_case_id)',
  `create table body_fact (
    id uuid primary key,
    body_case_id uuid not null references body_case,
    kind text not null,
    content bytea not null,
    at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    corrects uuid unique references body_fact,
    late_reason bytea
  )`,
  'create index body_fact_by_case on body_fact (body_case_id)',
  ...['body_ground', 'body_fact', 'onward_receipt'].map(appendOnly),
  ...['body_case', 'body_ground', 'body_fact', 'onward_referral', 'onward_receipt'].flatMap(ownTable),
  'grant update (child, child_hash, case_manager_id, closed_at, next_due_at, revision) on body_case to qorgan_app',
  'grant update (withdrawn_at, withdrawn_by) on onward_referral to qorgan_app',
];

/** The twin of `worksIn` in can(): whoever takes in and works, and the case manager to whom the case is entrusted. */
const functions = [
  `create function qorgan_works_body_case(organisation uuid, manager uuid, concerns uuid[]) returns boolean
    language sql stable as
    $$ select organisation = qorgan_organisation() and not qorgan_is_concerned(concerns)
         and (qorgan_has('receiver') or (qorgan_has('caseManager') and manager = qorgan_member())) $$`,
  // Asked of the table, so that whatever hangs on a case is seen by those who see the case.
  `create function qorgan_sees_body_case(which uuid) returns boolean language sql stable as
    $$ select exists (select 1 from body_case where id = which) $$`,
  `create function qorgan_receives_onward(recipient uuid, concerns_head boolean, concerns uuid[]) returns boolean
    language sql stable as
    $$ select (recipient = qorgan_organisation() and qorgan_has('receiver') and not qorgan_is_concerned(concerns))
         or qorgan_leads(recipient, concerns_head, concerns) $$`,
];

const works = 'qorgan_works_body_case(organisation_id, case_manager_id, concerns)';
const receives = 'qorgan_receives_onward(recipient_id, concerns_head, concerns)';
const isSeated = (member: string) => `exists (select 1 from member m where m.id = ${member}
  and m.organisation_id = body_case.organisation_id)`;

const policies = [
  `create policy body_case_0_select on body_case for select to public using (${works})`,
  `create policy body_case_1_insert on body_case for insert to public with check (
    ${works} and qorgan_has('receiver') and opened_by = qorgan_member() and closed_at is null
    and exists (select 1 from organisation o where o.id = organisation_id
      and o.kind not in ('school', 'educationDepartment', 'nationalCommissioner', 'childRightsAuthority')))`,
  // A case manager may entrust the case to a colleague and so lose sight of it.
  `create policy body_case_2_update on body_case for update to public using (${works})
    with check (organisation_id = qorgan_organisation() and not qorgan_is_concerned(concerns)
      and (case_manager_id is null or ${isSeated('case_manager_id')}))`,
  `create policy body_ground_0_select on body_ground for select to public using (qorgan_sees_body_case(body_case_id))`,
  `create policy body_ground_1_insert on body_ground for insert to public with check (
    qorgan_sees_body_case(body_case_id) and joined_by = qorgan_member()
    and (referral_id is null or exists (select 1 from referral r join body_case b on b.organisation_id = r.recipient_id
      where r.id = referral_id and b.id = body_case_id and r.concerns <@ b.concerns))
    and (onward_id is null or exists (select 1 from onward_referral o join body_case b
      on b.organisation_id = o.recipient_id where o.id = onward_id and b.id = body_case_id
        and o.concerns <@ b.concerns)))`,
  `create policy body_fact_0_select on body_fact for select to public using (qorgan_sees_body_case(body_case_id))`,
  `create policy body_fact_1_insert on body_fact for insert to public with check (
    qorgan_sees_body_case(body_case_id) and recorded_by = qorgan_member())`,
  `create policy onward_referral_0_select on onward_referral for select to public using (
    (organisation_id = qorgan_organisation() and qorgan_sees_body_case(body_case_id))
    or (withdrawn_at is null and ${receives}))`,
  `create policy onward_referral_1_insert on onward_referral for insert to public with check (
    sent_by = qorgan_member() and withdrawn_at is null and exists (select 1 from body_case b
      where b.id = body_case_id and b.organisation_id = onward_referral.organisation_id
        and b.concerns <@ onward_referral.concerns))`,
  `create policy onward_referral_2_update on onward_referral for update to public
    using (organisation_id = qorgan_organisation() and qorgan_sees_body_case(body_case_id)
      and withdrawn_at is null and not exists (select 1 from onward_receipt t where t.onward_id = onward_referral.id))
    with check (withdrawn_by = qorgan_member())`,
  `create policy onward_receipt_0_select on onward_receipt for select to public using (
    exists (select 1 from onward_referral o where o.id = onward_id))`,
  `create policy onward_receipt_1_insert on onward_receipt for insert to public with check (
    received_by = qorgan_member() and recorded_in = qorgan_organisation()
    and exists (select 1 from onward_referral o where o.id = onward_id and o.recipient_id = qorgan_organisation()
      and o.withdrawn_at is null))`,
];

/** A recipient also says how far it has come with the child: a step and a day, and nothing of the family. */
const comesBack = [
  `alter policy referral_event_1_insert on referral_event with check (
    recorded_by = qorgan_member() and recorded_in = qorgan_organisation()
    and (exists (select 1 from referral r where r.id = referral_event.referral_id
        and r.organisation_id = qorgan_organisation())
      or (exists (select 1 from referral r where r.id = referral_id) and not qorgan_gave_back(referral_id)
        and (type in ('received', 'accepted', 'returned', 'done', 'progress')
          or (type = 'withdrawn' and qorgan_takes_back_answer(corrects)))))
    and (corrects is null or qorgan_is_own_entry(corrects, referral_id)))`,
];

/** What a letter says of who the child is, so that its recipient need not type it again. */
/** The case manager reads the letters on which a case entrusted to them rests, and no other. */
const entrusted = [
  // A function, so that the policies of letters and of grounds do not ask each other in a ring.
  `create function qorgan_is_entrusted_with(letter_of uuid) returns boolean language sql stable as
    $$ select qorgan_has('caseManager') and exists (
         select 1 from body_ground g join body_case b on b.id = g.body_case_id
         where g.referral_id = letter_of and b.case_manager_id = qorgan_member()) $$`,
  `create policy referral_entrusted on referral for select to public using (
    recipient_id = qorgan_organisation() and sent_at is not null and qorgan_is_entrusted_with(id))`,
];

const carried = [
  `create table referral_child (
    referral_id uuid primary key references referral,
    content bytea not null
  )`,
  appendOnly('referral_child'),
  ...ownTable('referral_child'),
  `create policy referral_child_0_select on referral_child for select to public using (
    exists (select 1 from referral r where r.id = referral_id) and not qorgan_gave_back(referral_id))`,
  `create policy referral_child_1_insert on referral_child for insert to public with check (
    qorgan_purpose() = 'member' and exists (select 1 from referral r where r.id = referral_id and r.organisation_id = qorgan_organisation()))`,
];

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
       when subject_type = 'bodyCase' then exists (select 1 from body_case where id = subject_id)
       when subject_type = 'onward' then exists (select 1 from onward_referral where id = subject_id)
       else false end $$`;

export async function down(): Promise<void> {
  throw new Error('The cases of the bodies are on record: restore a backup instead.');
}
