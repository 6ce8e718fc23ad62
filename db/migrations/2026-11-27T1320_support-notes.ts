import { sql, type Kysely } from 'kysely';

/**
 * How to support a child under watch, for the child's teachers: the name, the class and the words, and nothing of the
 * reasons (ADR 0118). As the page of support of a case, version by version, shared with one colleague at a time.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...tables, shared, ...policies]) await sql.raw(statement).execute(db);
}

const tables = [
  `create table support_note (
    id uuid primary key,
    entry_id uuid not null references watch_entry,
    version int not null,
    written_at timestamptz not null,
    written_by uuid not null references member,
    -- the child's name and class, and the words: one sealed value
    content bytea not null,
    unique (entry_id, version)
  )`,
  `create trigger support_note_append_only before update or delete or truncate on support_note
    for each statement execute function qorgan_append_only()`,
  `create table support_note_share (
    id uuid primary key,
    entry_id uuid not null references watch_entry,
    organisation_id uuid not null references organisation,
    -- as its entry has them: whom it concerns never reads it
    concerns_head boolean not null,
    concerns uuid[] not null,
    member_id uuid not null references member,
    shared_at timestamptz not null,
    shared_by uuid not null references member,
    ended_at timestamptz,
    ended_by uuid references member,
    check ((ended_at is null) = (ended_by is null))
  )`,
  `create unique index support_note_share_living on support_note_share (entry_id, member_id)
    where ended_at is null`,
  'create index support_note_share_by_member on support_note_share (member_id) where ended_at is null',
  ...['support_note', 'support_note_share'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `grant select, insert on ${table} to qorgan_app`,
  ]),
  'grant update (ended_at, ended_by) on support_note_share to qorgan_app',
];

// A living share of the person who asks, of something that does not concern them.
const shared = `create function qorgan_note_is_shared_with_me(of_entry uuid) returns boolean language sql stable as
  $$ select qorgan_is_employee() and exists (
       select 1 from support_note_share s join member m on m.id = s.member_id
       where s.entry_id = of_entry and s.member_id = qorgan_member() and s.ended_at is null and m.ended_at is null
         and s.organisation_id = qorgan_organisation() and m.organisation_id = s.organisation_id
         and not qorgan_is_concerned(s.concerns)
         and (not s.concerns_head or not qorgan_has_been_head())) $$`;

const of = 'organisation_id, concerns_head, concerns';
const watches = `qorgan_watches(${of})`;
const ofEntry = (which: string) =>
  `exists (select 1 from watch_entry e where e.id = entry_id and (${which}))`;
const e = 'e.organisation_id, e.concerns_head, e.concerns';

const policies = [
  `create policy support_note_share_0_select on support_note_share for select to public using (
    ${watches} or qorgan_leads(${of}) or (organisation_id = qorgan_organisation()
      and member_id = qorgan_member() and qorgan_purpose() = 'member'))`,
  `create policy support_note_share_1_insert on support_note_share for insert to public with check (
    ${watches} and shared_by = qorgan_member() and ended_at is null
    and exists (select 1 from watch_entry e where e.id = entry_id and e.ended_at is null
      and e.organisation_id = support_note_share.organisation_id
      and e.concerns_head = support_note_share.concerns_head and e.concerns = support_note_share.concerns)
    and exists (select 1 from member m where m.id = member_id
      and m.organisation_id = support_note_share.organisation_id
      and m.ended_at is null and not m.account_id = any (concerns)
      and (not concerns_head or not exists (select 1 from member seat where seat.account_id = m.account_id
        and seat.organisation_id = m.organisation_id and (seat.was_head or 'head' = any (seat.roles))))))`,
  `create policy support_note_share_2_update on support_note_share for update to public
    using (${watches} and ended_at is null) with check (${watches} and ended_by = qorgan_member())`,
  `create policy support_note_0_select on support_note for select to public using (
    ${ofEntry(`qorgan_watches(${e}) or qorgan_leads(${e})`)} or qorgan_note_is_shared_with_me(entry_id))`,
  `create policy support_note_1_insert on support_note for insert to public with check (
    ${ofEntry(`qorgan_watches(${e}) and e.ended_at is null`)} and written_by = qorgan_member())`,
];

export async function down(): Promise<void> {
  throw new Error('What was written for a child stays: restore a backup instead.');
}
