import { sql, type Kysely } from 'kysely';

/** What an administrator says of the organisation's calendar, each with the act it rests on (ADR 0100). */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const home = `organisation_id = qorgan_organisation()`;

const statements = [
  `create table calendar_change (
    organisation_id uuid not null references organisation,
    -- the order in which they were recorded: of two that say something of one day the later counts
    seq int not null check (seq > 0),
    id uuid not null unique,
    -- null where it takes an earlier one back and puts nothing in its place
    what text check (what in ('off', 'working', 'confirmed', 'yearConfirmed', 'week')),
    on_day date,
    year int,
    week text check (week in ('fiveDays', 'sixDays')),
    -- the earlier one that it puts right or takes back, once
    replaces uuid unique,
    source_name text,
    source_number text,
    source_on date,
    reason text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    primary key (organisation_id, seq),
    unique (organisation_id, id),
    foreign key (organisation_id, replaces) references calendar_change (organisation_id, id),
    check ((what is null) = (source_name is null) and (what is null) = (source_on is null)
      and (what is not null or replaces is not null)),
    check ((year is not null) = coalesce(what = 'yearConfirmed', false)
      and (week is not null) = coalesce(what = 'week', false)
      and (on_day is not null) = coalesce(what in ('off', 'working', 'confirmed', 'week'), false))
  )`,
  `create trigger calendar_change_append_only before update or delete or truncate on calendar_change
    for each statement execute function qorgan_append_only()`,
  'alter table calendar_change enable row level security',
  'alter table calendar_change force row level security',
  `create policy calendar_change_0_select on calendar_change for select to public
    using (${home} and qorgan_purpose() in ('member', 'sharedCase', 'clock'))`,
  `create policy calendar_change_1_insert on calendar_change for insert to public with check (
    ${home} and qorgan_has('administrator') and recorded_by = qorgan_member()
    and exists (select 1 from member m where m.id = recorded_by
      and m.organisation_id = calendar_change.organisation_id))`,
  'grant select, insert on calendar_change to qorgan_app',
  // By what the clock counts; neither the act nor the reason nor who it was.
  `grant select (organisation_id, seq, id, what, on_day, year, week, replaces, recorded_at) on calendar_change
    to qorgan_clock`,
];

export async function down(): Promise<void> {
  throw new Error('What was said of a calendar is on record: restore a backup instead.');
}
