import { sql, type Kysely } from 'kysely';

/**
 * What a body asks a school for, and the school's answers; and the sittings of a commission: who sat, by which rule of
 * quorum, which cases were on the agenda, what was decided on each. Words are sealed: a request under the key of the body
 * that asks, drafts and answers under the school's, a sitting under the commission's.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...requests, ...requestPolicies, ...sittings, ...sittingPolicies, shows])
    await sql.raw(statement).execute(db);
}

const ownTable = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `grant select, insert on ${table} to qorgan_app`,
];
const appendOnly = (table: string) =>
  `create trigger ${table}_append_only before update or delete or truncate on ${table}
    for each statement execute function qorgan_append_only()`;

const requests = [
  `create table school_request (
    id uuid primary key,
    body_case_id uuid not null references body_case,
    organisation_id uuid not null references organisation,
    recipient_id uuid not null references organisation,
    concerns_head boolean not null,
    concerns uuid[] not null,
    subjects text[] not null,
    content bytea not null,
    due_on date not null,
    sent_at timestamptz not null,
    sent_by uuid not null references member,
    withdrawn_at timestamptz,
    withdrawn_by uuid references member,
    -- the colleague of the school who prepares the answer; those who lead it where null
    given_to uuid references member,
    check ((withdrawn_at is null) = (withdrawn_by is null))
  )`,
  'create index school_request_by_case on school_request (body_case_id)',
  'create index school_request_by_school on school_request (recipient_id, due_on)',
  `create index school_request_given on school_request (given_to) where given_to is not null`,
  // What the school has written and not sent: its own until then.
  `create table school_request_draft (
    request_id uuid primary key references school_request,
    content bytea not null,
    revision int not null,
    saved_at timestamptz not null,
    saved_by uuid not null references member
  )`,
  `create table school_answer (
    id uuid primary key,
    request_id uuid not null references school_request,
    version int not null,
    content bytea not null,
    sent_at timestamptz not null,
    sent_by uuid not null references member,
    unique (request_id, version)
  )`,
  appendOnly('school_answer'),
  ...['school_request', 'school_request_draft', 'school_answer'].flatMap(ownTable),
  'grant update (withdrawn_at, withdrawn_by, given_to) on school_request to qorgan_app',
  'grant update (content, revision, saved_at, saved_by), delete on school_request_draft to qorgan_app',
  // The twin of `preparesRequest` in can(): those who lead, and the colleague to whom it was given.
  `create function qorgan_prepares_request(
    recipient uuid, concerns_head boolean, concerns uuid[], given_to uuid, withdrawn_at timestamptz
  ) returns boolean language sql stable as
    $$ select withdrawn_at is null and (qorgan_leads(recipient, concerns_head, concerns)
         or (recipient = qorgan_organisation() and given_to = qorgan_member() and qorgan_is_employee()
           and not qorgan_is_concerned(concerns)
           and (not concerns_head or not (qorgan_has_been_head() or qorgan_has('head'))))) $$`,
];

const mine = 'organisation_id = qorgan_organisation() and qorgan_sees_body_case(body_case_id)';
const prepares = 'qorgan_prepares_request(recipient_id, concerns_head, concerns, given_to, withdrawn_at)';
const leadsIt = 'withdrawn_at is null and qorgan_leads(recipient_id, concerns_head, concerns)';
const ofRequest = (holds: string) =>
  `exists (select 1 from school_request q where q.id = request_id and ${holds})`;
const preparesIt = ofRequest(
  'qorgan_prepares_request(q.recipient_id, q.concerns_head, q.concerns, q.given_to, q.withdrawn_at)',
);
const requestPolicies = [
  `create policy school_request_0_select on school_request for select to public using ((${mine}) or ${prepares})`,
  // Asked of a school alone; whom a letter of that school or the case is about, the request is about too.
  `create policy school_request_1_insert on school_request for insert to public with check (
    ${mine} and sent_by = qorgan_member() and withdrawn_at is null and given_to is null
    and exists (select 1 from organisation o where o.id = recipient_id and o.kind = 'school')
    and exists (select 1 from body_case b where b.id = body_case_id and b.organisation_id = school_request.organisation_id
      and b.concerns <@ school_request.concerns)
    and not exists (select 1 from body_ground g join referral r on r.id = g.referral_id
      where g.body_case_id = school_request.body_case_id and r.organisation_id = school_request.recipient_id
        and ((r.concerns_head and not school_request.concerns_head)
          or not r.concerns <@ school_request.concerns)))`,
  `create policy school_request_2_update on school_request for update to public
    using (${mine} and withdrawn_at is null and not exists (select 1 from school_answer a where a.request_id = school_request.id))
    with check (organisation_id = qorgan_organisation() and withdrawn_by = qorgan_member())`,
  `create policy school_request_3_give on school_request for update to public
    using (${leadsIt}) with check (${leadsIt} and (given_to is null or exists (select 1 from member m
      where m.id = given_to and m.organisation_id = recipient_id and m.ended_at is null
        and not m.account_id = any (concerns)
        and (not concerns_head or not exists (select 1 from member seat where seat.account_id = m.account_id
          and seat.organisation_id = m.organisation_id and (seat.was_head or 'head' = any (seat.roles)))))))`,
  `create policy school_request_draft_0_all on school_request_draft for all to public
    using (${preparesIt}) with check (${preparesIt} and saved_by = qorgan_member())`,
  `create policy school_answer_0_select on school_answer for select to public using (${ofRequest('true')})`,
  `create policy school_answer_1_insert on school_answer for insert to public with check (
    sent_by = qorgan_member()
    and ${ofRequest('q.withdrawn_at is null and qorgan_leads(q.recipient_id, q.concerns_head, q.concerns)')})`,
];

const sittings = [
  // The order names no quorum: each commission says its own, version by version.
  `create table quorum_rule (
    organisation_id uuid not null references organisation,
    version int not null,
    members int not null,
    needed int not null,
    set_at timestamptz not null,
    set_by uuid not null references member,
    primary key (organisation_id, version),
    check (needed between 1 and members)
  )`,
  `create table sitting (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    number int not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    unique (organisation_id, number)
  )`,
  `create table sitting_version (
    id uuid primary key,
    sitting_id uuid not null references sitting,
    organisation_id uuid not null references organisation,
    version int not null,
    at timestamptz not null,
    content bytea not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    unique (sitting_id, version)
  )`,
  `create table agenda_item (
    id uuid primary key,
    sitting_id uuid not null references sitting,
    body_case_id uuid not null references body_case,
    put_at timestamptz not null,
    put_by uuid not null references member,
    taken_off_at timestamptz,
    taken_off_by uuid references member,
    check ((taken_off_at is null) = (taken_off_by is null))
  )`,
  'create unique index agenda_item_living on agenda_item (sitting_id, body_case_id) where taken_off_at is null',
  'create index agenda_item_by_case on agenda_item (body_case_id)',
  `create table sitting_decision (
    id uuid primary key,
    sitting_id uuid not null references sitting,
    body_case_id uuid not null references body_case,
    version int not null,
    outcome text not null check (outcome in ('adopted', 'postponed')),
    content bytea not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    unique (sitting_id, body_case_id, version)
  )`,
  'create index sitting_decision_by_case on sitting_decision (body_case_id)',
  ...['quorum_rule', 'sitting', 'sitting_version', 'sitting_decision'].map(appendOnly),
  ...['quorum_rule', 'sitting', 'sitting_version', 'agenda_item', 'sitting_decision'].flatMap(ownTable),
  'grant update (taken_off_at, taken_off_by) on agenda_item to qorgan_app',
  // The twin of `sits` in can().
  `create function qorgan_sits(organisation uuid) returns boolean language sql stable as
    $$ select organisation = qorgan_organisation() and qorgan_has('receiver')
         and exists (select 1 from organisation o where o.id = organisation and o.kind = 'commission') $$`,
];

const sits = 'qorgan_sits(organisation_id)';
/** A case that this person sees, at a sitting of the commission whose case it is. */
const ofCase = (table: string) => `qorgan_sees_body_case(body_case_id) and exists (
  select 1 from sitting s join body_case b on b.organisation_id = s.organisation_id
  where s.id = ${table}.sitting_id and b.id = ${table}.body_case_id)`;
const sittingPolicies = [
  ...['quorum_rule', 'sitting', 'sitting_version'].map(
    (table) => `create policy ${table}_0_select on ${table} for select to public using (${sits})`,
  ),
  `create policy quorum_rule_1_insert on quorum_rule for insert to public with check (${sits} and set_by = qorgan_member())`,
  `create policy sitting_1_insert on sitting for insert to public with check (${sits} and recorded_by = qorgan_member())`,
  `create policy sitting_version_1_insert on sitting_version for insert to public with check (
    ${sits} and recorded_by = qorgan_member() and exists (select 1 from sitting s where s.id = sitting_id
      and s.organisation_id = sitting_version.organisation_id))`,
  `create policy agenda_item_0_select on agenda_item for select to public using (${ofCase('agenda_item')})`,
  `create policy agenda_item_1_insert on agenda_item for insert to public with check (
    ${ofCase('agenda_item')} and put_by = qorgan_member() and taken_off_at is null)`,
  `create policy agenda_item_2_update on agenda_item for update to public
    using (${ofCase('agenda_item')} and taken_off_at is null) with check (taken_off_by = qorgan_member())`,
  `create policy sitting_decision_0_select on sitting_decision for select to public using (${ofCase('sitting_decision')})`,
  `create policy sitting_decision_1_insert on sitting_decision for insert to public with check (
    ${ofCase('sitting_decision')} and recorded_by = qorgan_member())`,
];

/** As it stood, and what this migration adds to it. */
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
       when subject_type = 'measure' then exists (select 1 from measure where id = subject_id)
       when subject_type = 'request' then exists (select 1 from school_request where id = subject_id)
       when subject_type = 'sitting' then exists (select 1 from sitting where id = subject_id)
       else false end $$`;

export async function down(): Promise<void> {
  throw new Error('What a commission decided is on record: restore a backup instead.');
}
