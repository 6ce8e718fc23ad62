import { sql, type Kysely } from 'kysely';

/**
 * What those who lead let the psychologist see (ADR 0115): a child's sign, that a case exists, and whom they propose to
 * the register. Each is a row of its own with what may be seen in it, so that no report and no case is opened to anybody;
 * taken back it stays, and is seen by those who lead alone. And what the psychologist asks of the head (ADR 0117).
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...tables, ...policies]) await sql.raw(statement).execute(db);
}

/** Where it comes from and whom it concerns, as the report or the case has it. */
const closed = `organisation_id uuid not null references organisation,
    concerns_head boolean not null,
    concerns uuid[] not null`;
const ending = `ended_at timestamptz,
    ended_by uuid references member,
    check ((ended_at is null) = (ended_by is null))`;

const tables = [
  `create table sign_leave (
    id uuid primary key,
    report_id uuid not null references report,
    report_pupil_id uuid not null references report_pupil,
    pupil_id uuid references pupil,
    ${closed},
    -- what may be seen of it: one sealed value
    content bytea not null,
    given_at timestamptz not null,
    given_by uuid not null references member,
    ${ending}
  )`,
  'create unique index sign_leave_living on sign_leave (report_pupil_id) where ended_at is null',
  'create index sign_leave_by_report on sign_leave (report_id)',
  'create index sign_leave_by_pupil on sign_leave (organisation_id, pupil_id) where ended_at is null',
  `create table register_proposal (
    id uuid primary key,
    report_id uuid not null references report,
    report_pupil_id uuid not null references report_pupil,
    pupil_id uuid not null references pupil,
    ${closed},
    reason bytea not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null references member,
    ${ending}
  )`,
  'create unique index register_proposal_living on register_proposal (report_pupil_id) where ended_at is null',
  'create index register_proposal_by_report on register_proposal (report_id)',
  'create index register_proposal_by_pupil on register_proposal (organisation_id, pupil_id)',
  `create table case_mention (
    id uuid primary key,
    case_id uuid not null references case_file,
    pupil_id uuid not null references pupil,
    ${closed},
    number int not null,
    -- kept by those who close the case or take it up again, in the same transaction
    is_closed boolean not null,
    given_at timestamptz not null,
    given_by uuid not null references member,
    ${ending}
  )`,
  'create unique index case_mention_living on case_mention (case_id) where ended_at is null',
  'create index case_mention_by_pupil on case_mention (organisation_id, pupil_id) where ended_at is null',
  `create table case_request (
    id uuid primary key,
    report_id uuid not null unique references report,
    pupil_id uuid not null references pupil,
    ${closed},
    -- the signs that it came from
    leave_ids uuid[] not null,
    asked_at timestamptz not null,
    asked_by uuid not null references member
  )`,
  'create index case_request_by_pupil on case_request (organisation_id, pupil_id)',
  `create trigger case_request_append_only before update or delete or truncate on case_request
    for each statement execute function qorgan_append_only()`,
  ...['sign_leave', 'register_proposal', 'case_mention', 'case_request'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `grant select, insert on ${table} to qorgan_app`,
  ]),
  ...['sign_leave', 'register_proposal'].map(
    (table) => `grant update (ended_at, ended_by) on ${table} to qorgan_app`,
  ),
  'grant update (is_closed, ended_at, ended_by) on case_mention to qorgan_app',
];

const leads = 'qorgan_leads(organisation_id, concerns_head, concerns)';
const watches = 'qorgan_watches(organisation_id, concerns_head, concerns)';
/** The line of the report is this pupil's, and the report is closed to the very same people. */
const ofLine = (table: string, part: string) => `exists (
  select 1 from report r join report_pupil p on p.report_id = r.id
  where r.id = ${table}.report_id and p.id = ${table}.report_pupil_id and ${part}
    and p.pupil_id is not distinct from ${table}.pupil_id and r.organisation_id = ${table}.organisation_id
    and r.concerns_head = ${table}.concerns_head and r.concerns = ${table}.concerns)`;

const policies = [
  ...(['sign_leave', 'register_proposal', 'case_mention'] as const).flatMap((table) => [
    `create policy ${table}_0_select on ${table} for select to public using (
      ${leads} or (${watches} and ended_at is null))`,
    `create policy ${table}_2_update on ${table} for update to public
      using (${leads} and ended_at is null)
      with check (${leads} and (ended_at is null or ended_by = qorgan_member()))`,
  ]),
  `create policy sign_leave_1_insert on sign_leave for insert to public with check (
    ${leads} and given_by = qorgan_member() and ended_at is null and ${ofLine('sign_leave', "p.part <> 'alleged'")})`,
  `create policy register_proposal_1_insert on register_proposal for insert to public with check (
    ${leads} and proposed_by = qorgan_member() and ended_at is null
    and ${ofLine('register_proposal', "p.part = 'alleged'")})`,
  `create policy case_mention_1_insert on case_mention for insert to public with check (
    ${leads} and given_by = qorgan_member() and ended_at is null and exists (
      select 1 from case_file c where c.id = case_mention.case_id and c.number = case_mention.number
        and c.organisation_id = case_mention.organisation_id and c.pupil_id = case_mention.pupil_id
        and c.concerns_head = case_mention.concerns_head and c.concerns = case_mention.concerns))`,
  `create policy case_request_0_select on case_request for select to public using (${leads} or ${watches})`,
  // Whoever asks has written the report themselves, and it is closed to those to whom its signs are closed.
  `create policy case_request_1_insert on case_request for insert to public with check (
    ${watches} and asked_by = qorgan_member() and exists (
      select 1 from report r where r.id = case_request.report_id and r.reporter_id = qorgan_member()
        and r.organisation_id = case_request.organisation_id
        and r.concerns_head = case_request.concerns_head and r.concerns = case_request.concerns))`,
  // Those who proposed a pupil see how they were answered.
  `alter policy put_forward_answer_0_select on put_forward_answer using (
    qorgan_keeps_watch(organisation_id) or (source = 'head' and exists (
      select 1 from register_proposal p where p.pupil_id = put_forward_answer.pupil_id
        and qorgan_leads(p.organisation_id, p.concerns_head, p.concerns))))`,
];

export async function down(): Promise<void> {
  throw new Error('What was let through and taken back is on record: restore a backup instead.');
}
