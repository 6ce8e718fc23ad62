import { sql, type Kysely } from 'kysely';

/** The ground: people and rights, pupils, reports, cases, facts, referrals, letters, audit. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const script of [
    role,
    context,
    places,
    identity,
    pupils,
    reports,
    cases,
    referrals,
    audit,
    policies,
    grants,
  ])
    for (const statement of statementsOf(script)) await sql.raw(statement).execute(db);
}

/** PGlite takes one statement at a time. A statement ends with `;` at the end of a line, outside of `$$`. */
function statementsOf(script: string): string[] {
  const statements: string[] = [];
  let open = '';
  for (const piece of script.split(/;[ \t]*(?:\n|$)/)) {
    open += open ? `;\n${piece}` : piece;
    if (open.split('$$').length % 2 === 0) continue;
    if (open.trim()) statements.push(open);
    open = '';
  }
  return statements;
}

/**
 * The role that every request takes. It owns nothing, so row level security always holds for it. Where the database's
 * owner may not create roles, an administrator creates it beforehand: `create role qorgan_app; grant qorgan_app to …`.
 */
const role = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'qorgan_app') then
    create role qorgan_app nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  execute format('grant qorgan_app to %I', current_user);
-- granted beforehand, or at this moment by another migration; if not, the next statement says so
exception when insufficient_privilege or internal_error then null;
end $$;
do $$ begin
  set local role qorgan_app;
  set local role none;
end $$;
`;

/** Who acts, read from settings that live only as long as the transaction. No context, no rows. */
const context = `
create function qorgan_purpose() returns text language sql stable as
  $$ select nullif(current_setting('qorgan.purpose', true), '') $$;
create function qorgan_organisation() returns uuid language sql stable as
  $$ select nullif(current_setting('qorgan.organisation', true), '')::uuid $$;
create function qorgan_member() returns uuid language sql stable as
  $$ select nullif(current_setting('qorgan.member', true), '')::uuid $$;
create function qorgan_has(variadic wanted text[]) returns boolean language sql stable as
  $$ select qorgan_purpose() = 'member'
       and coalesce(string_to_array(nullif(current_setting('qorgan.roles', true), ''), ',') && wanted, false) $$;
create function qorgan_is_employee() returns boolean language sql stable as
  $$ select qorgan_has('teacher', 'head', 'deputy', 'psychologist', 'administrator') $$;
create function qorgan_leads(organisation uuid, concerns_head boolean) returns boolean language sql stable as
  $$ select organisation = qorgan_organisation()
       and (qorgan_has('deputy') or (qorgan_has('head') and not concerns_head)) $$;
create function qorgan_append_only() returns trigger language plpgsql as
  $$ begin raise exception '% is append-only', tg_table_name; end $$;
`;

const places = `
create table region (
  id uuid primary key,
  name_kk text not null, name_ru text not null, name_en text not null
);
create table organisation (
  id uuid primary key,
  kind text not null,
  region_id uuid not null references region,
  name_kk text not null, name_ru text not null, name_en text not null,
  address_kk text not null default '', address_ru text not null default '',
  phone text, email text, bin text,
  -- the office a letter is addressed to, and the one that signs
  head_position_kk text not null default '', head_position_ru text not null default '',
  week text not null default 'fiveDays' check (week in ('fiveDays', 'sixDays')),
  -- minutes until an immediate duty alarms; ours, never called statutory
  internal_target_minutes int not null default 15,
  -- whether it has people who receive inside the portal
  receives_here boolean not null default false,
  created_at timestamptz not null
);
create index organisation_by_region on organisation (region_id, kind);
create table organisation_key (
  organisation_id uuid primary key references organisation,
  wrapped bytea not null,
  created_at timestamptz not null
);
create table counter (
  organisation_id uuid not null references organisation,
  name text not null,
  year int not null,
  value int not null,
  primary key (organisation_id, name, year)
);
`;

const identity = `
create table account (
  id uuid primary key,
  login_hash bytea not null unique,
  password_hash text not null,
  created_at timestamptz not null,
  password_changed_at timestamptz not null
);
create table member (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  account_id uuid not null references account,
  roles text[] not null check (cardinality(roles) > 0),
  name bytea not null,
  login bytea not null,
  phone bytea,
  position_kk text not null default '', position_ru text not null default '',
  created_at timestamptz not null,
  ended_at timestamptz
);
create index member_by_organisation on member (organisation_id);
create index member_by_account on member (account_id);
create table session (
  -- SHA-256 of the id that the browser holds
  id text primary key,
  account_id uuid not null references account,
  member_id uuid not null references member,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_by_account on session (account_id);
create table sign_in_throttle (
  key bytea primary key,
  failures int not null,
  blocked_until timestamptz,
  updated_at timestamptz not null
);
-- what somebody had typed when the session ended under their hands
create table held_form (
  id text primary key,
  account_id uuid not null,
  content bytea not null,
  expires_at timestamptz not null
);
`;

const pupils = `
create table pupil (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  class_label text not null default '',
  -- surname, given name, patronymic, birth date, address, parents: one sealed value
  identity bytea not null,
  -- keyed hash, so that an import finds the pupil it already has
  identity_hash bytea not null,
  iin bytea,
  iin_hash bytea,
  created_at timestamptz not null,
  left_at timestamptz,
  unique (organisation_id, identity_hash)
);
`;

const reports = `
create table report (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  number int not null,
  reporter_id uuid not null references member,
  idempotency_key uuid not null,
  received_at timestamptz not null,
  noticed_at timestamptz not null,
  seeming_kind text not null,
  signs text[] not null,
  circumstance text not null,
  doctor_needed boolean not null,
  danger_now boolean not null,
  concerns_head boolean not null,
  -- place, what was seen, the child's words, what was done, another sign: one sealed value
  narrative bytea not null,
  opened_at timestamptz, opened_by uuid references member,
  acted_at timestamptz,
  closed_at timestamptz, closed_by uuid references member, closed_reason bytea,
  unique (organisation_id, number),
  unique (reporter_id, idempotency_key)
);
create table report_pupil (
  id uuid primary key,
  report_id uuid not null references report,
  pupil_id uuid references pupil,
  position int not null,
  part text not null,
  class_label text,
  name bytea not null
);
create index report_pupil_by_report on report_pupil (report_id);
create index report_pupil_by_pupil on report_pupil (pupil_id);
`;

const cases = `
create table case_file (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  number int not null,
  pupil_id uuid references pupil,
  part text not null,
  concerns_head boolean not null,
  -- the child and the parents as the head confirmed them: one sealed value
  child bytea not null,
  opened_at timestamptz not null,
  opened_by uuid not null references member,
  revision int not null default 1,
  unique (organisation_id, number)
);
create index case_file_by_pupil on case_file (pupil_id);
create table case_report (
  case_id uuid not null references case_file,
  report_id uuid not null references report,
  report_pupil_id uuid not null references report_pupil,
  joined_at timestamptz not null,
  joined_by uuid not null references member,
  primary key (case_id, report_pupil_id)
);
create index case_report_by_report on case_report (report_id);
create table fact (
  id uuid primary key,
  case_id uuid not null references case_file,
  kind text not null,
  content bytea not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references member,
  corrects uuid unique references fact,
  late_reason bytea
);
create index fact_by_case on fact (case_id);
create trigger fact_append_only before update or delete or truncate on fact
  for each statement execute function qorgan_append_only();
`;

const referrals = `
create table referral (
  id uuid primary key,
  case_id uuid not null references case_file,
  organisation_id uuid not null references organisation,
  recipient_id uuid not null references organisation,
  concerns_head boolean not null,
  duty text not null,
  created_at timestamptz not null,
  created_by uuid not null references member,
  -- set once, when it is sent: from then on the recipient sees it
  sent_at timestamptz,
  -- the version that went out: the only one a recipient ever sees
  sent_letter_id uuid,
  revision int not null default 1
);
create index referral_by_case on referral (case_id);
create index referral_by_recipient on referral (recipient_id) where sent_at is not null;
-- apart from the referral, so that a recipient never sees a draft
create table letter_draft (
  referral_id uuid primary key references referral,
  content bytea not null,
  updated_at timestamptz not null,
  updated_by uuid not null references member
);
create table letter (
  id uuid primary key,
  referral_id uuid not null references referral,
  organisation_id uuid not null references organisation,
  version int not null,
  number text not null,
  issued_on date not null,
  issued_at timestamptz not null,
  issued_by uuid not null references member,
  content bytea not null,
  pdf bytea not null,
  docx bytea not null,
  sha256 text not null,
  unique (referral_id, version),
  unique (organisation_id, number, issued_on)
);
create trigger letter_append_only before update or delete or truncate on letter
  for each statement execute function qorgan_append_only();
create table referral_event (
  id uuid primary key,
  referral_id uuid not null references referral,
  type text not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references member,
  recorded_in uuid not null references organisation,
  content bytea not null
);
create index referral_event_by_referral on referral_event (referral_id);
create trigger referral_event_append_only before update or delete or truncate on referral_event
  for each statement execute function qorgan_append_only();
`;

/** One chain of hashes an organisation; the nil id is the chain of what belongs to none. */
const audit = `
create table audit_head (
  organisation_id uuid primary key,
  seq bigint not null,
  hash bytea not null,
  -- keyed too, so that nobody cuts the end off the chain and sets the head back unseen
  mac bytea not null
);
create table audit_entry (
  organisation_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor_id uuid,
  request_id text not null,
  type text not null,
  subject_type text,
  subject_id uuid,
  refused text,
  details text not null,
  previous bytea not null,
  hash bytea not null,
  -- keyed, so that whoever holds only the database cannot write a chain of their own
  mac bytea not null,
  primary key (organisation_id, seq)
);
create index audit_entry_by_subject on audit_entry (subject_id);
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function qorgan_append_only();
`;

const policy = (table: string, ...rules: [command: string, using: string][]) =>
  [
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    ...rules.map(([command, test], at) => {
      const clause =
        command === 'insert'
          ? `with check (${test})`
          : command === 'update' || command === 'all'
            ? `using (${test}) with check (${test})`
            : `using (${test})`;
      return `create policy ${table}_${at}_${command} on ${table} for ${command} to public ${clause};`;
    }),
  ].join('\n');

const anyContext = 'qorgan_purpose() is not null';
const administration = `qorgan_purpose() = 'administration'`;
const identifying = `qorgan_purpose() = 'identity'`;
const home = 'organisation_id = qorgan_organisation()';
const myself = 'qorgan_member()';
const seesReport = 'exists (select 1 from report r where r.id = report_id)';
const seesCase = 'exists (select 1 from case_file c where c.id = case_id)';
// Nothing that implicates the head may come to rest where the head looks.
const joinsOnlyItsLike = `exists (select 1 from case_file c join report r on r.concerns_head = c.concerns_head
  and r.organisation_id = c.organisation_id where c.id = case_id and r.id = report_id)`;
const isAsItsCase = `exists (select 1 from case_file c where c.id = case_id
  and c.organisation_id = referral.organisation_id and c.concerns_head = referral.concerns_head)`;
const seesReferral = 'exists (select 1 from referral r where r.id = referral_id)';
const worksReferral = `exists (select 1 from referral r where r.id = referral_id and r.organisation_id = qorgan_organisation())`;
const receives = `qorgan_has('receiver') and recipient_id = qorgan_organisation() and sent_at is not null`;
const auditHome = `organisation_id = coalesce(qorgan_organisation(), '00000000-0000-0000-0000-000000000000')`;

/** DESIGN.md, section 4, a second time: the twin of can() in the domain. */
const policies = [
  policy('region', ['select', anyContext], ['insert', administration]),
  policy('organisation', ['select', anyContext], ['insert', administration], ['update', administration]),
  policy('organisation_key', ['select', anyContext], ['insert', administration]),
  policy('counter', ['all', home]),
  policy('account', ['all', `${identifying} or ${administration}`]),
  policy(
    'member',
    ['select', `${identifying} or ${administration} or (qorgan_purpose() = 'member' and ${home})`],
    ['insert', `(${administration} or qorgan_has('administrator')) and ${home}`],
    ['update', `(${administration} or qorgan_has('administrator')) and ${home}`],
  ),
  policy('session', ['all', identifying]),
  policy('sign_in_throttle', ['all', identifying]),
  policy('held_form', ['all', identifying]),
  policy(
    'pupil',
    ['select', `${home} and (${administration} or qorgan_is_employee())`],
    ['insert', `${home} and (${administration} or qorgan_has('administrator'))`],
    ['update', `${home} and (${administration} or qorgan_has('administrator'))`],
  ),
  policy(
    'report',
    [
      'select',
      `${home} and ((qorgan_is_employee() and reporter_id = ${myself}) or qorgan_leads(organisation_id, concerns_head))`,
    ],
    ['insert', `${home} and qorgan_is_employee() and reporter_id = ${myself}`],
    ['update', 'qorgan_leads(organisation_id, concerns_head)'],
  ),
  policy(
    'report_pupil',
    ['select', seesReport],
    ['insert', `exists (select 1 from report r where r.id = report_id and r.reporter_id = ${myself})`],
  ),
  policy('case_file', ['all', 'qorgan_leads(organisation_id, concerns_head)']),
  policy('case_report', ['select', seesCase], ['insert', `${joinsOnlyItsLike} and joined_by = ${myself}`]),
  policy('fact', ['select', seesCase], ['insert', `${seesCase} and recorded_by = ${myself}`]),
  policy(
    'referral',
    ['select', `qorgan_leads(organisation_id, concerns_head) or (${receives})`],
    ['insert', `${isAsItsCase} and qorgan_leads(organisation_id, concerns_head) and created_by = ${myself}`],
    ['update', 'qorgan_leads(organisation_id, concerns_head)'],
  ),
  policy('letter_draft', ['all', worksReferral]),
  policy(
    'letter',
    [
      'select',
      `${worksReferral} or exists (select 1 from referral r where r.id = referral_id and r.sent_letter_id = letter.id)`,
    ],
    ['insert', `${worksReferral} and ${home} and issued_by = ${myself}`],
  ),
  policy(
    'referral_event',
    ['select', `${worksReferral} or (${seesReferral} and recorded_in = qorgan_organisation())`],
    ['insert', `${seesReferral} and recorded_by = ${myself} and recorded_in = qorgan_organisation()`],
  ),
  policy(
    'audit_head',
    ['select', `${auditHome} or qorgan_purpose() = 'verification'`],
    ['insert', `${auditHome} and ${anyContext}`],
    ['update', `${auditHome} and ${anyContext}`],
  ),
  policy(
    'audit_entry',
    ['select', `qorgan_purpose() = 'verification' or (qorgan_has('head') and ${home})`],
    ['insert', `${auditHome} and ${anyContext}`],
  ),
].join('\n');

const grants = `
grant usage on schema public to qorgan_app;
grant select, insert on all tables in schema public to qorgan_app;
-- only what may change: not whose a thing is, and not whether it implicates the head
grant update on organisation to qorgan_app;
grant update (value) on counter to qorgan_app;
grant update (login_hash, password_hash, password_changed_at) on account to qorgan_app;
grant update (roles, name, login, phone, position_kk, position_ru, ended_at) on member to qorgan_app;
grant update (member_id, last_seen_at, expires_at) on session to qorgan_app;
grant update (failures, blocked_until, updated_at) on sign_in_throttle to qorgan_app;
grant update (class_label, identity, identity_hash, iin, iin_hash, left_at) on pupil to qorgan_app;
grant update (opened_at, opened_by, acted_at, closed_at, closed_by, closed_reason) on report to qorgan_app;
grant update (pupil_id, child, revision) on case_file to qorgan_app;
grant update (recipient_id, sent_at, sent_letter_id, revision) on referral to qorgan_app;
grant update (content, updated_at, updated_by) on letter_draft to qorgan_app;
grant update (seq, hash, mac) on audit_head to qorgan_app;
grant delete on session, sign_in_throttle, held_form, letter_draft to qorgan_app;
`;

export async function down(): Promise<void> {
  throw new Error('The ground is not taken back: restore a backup instead.');
}
