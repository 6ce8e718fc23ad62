import { sql, type Kysely } from 'kysely';

/**
 * The meetings of a school's council on children under watch: the meeting itself, what is said of it in versions, and of
 * each child an item of its own, so that a child whose entry concerns the reader is not in the minutes they read.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const keeps = 'qorgan_keeps_watch(organisation_id)';
const readsMeetings = `${keeps} or qorgan_leads(organisation_id, false, '{}')`;
const watches = 'qorgan_watches(organisation_id, concerns_head, concerns)';
const leads = 'qorgan_leads(organisation_id, concerns_head, concerns)';
const secured = (table: string) => [
  `create trigger ${table}_append_only before update or delete or truncate on ${table}
    for each statement execute function qorgan_append_only()`,
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `grant select, insert on ${table} to qorgan_app`,
];

const statements = [
  `create table council (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    -- minutes are numbered anew each school year, which is named by the year it begins in
    school_year int not null,
    number int not null check (number > 0),
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    unique (organisation_id, school_year, number),
    unique (id, organisation_id)
  )`,
  `create table council_version (
    id uuid primary key,
    council_id uuid not null,
    organisation_id uuid not null,
    version int not null check (version > 0),
    held_on date not null,
    -- who was present
    content bytea not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    unique (council_id, version),
    foreign key (council_id, organisation_id) references council (id, organisation_id)
  )`,
  `create table council_item (
    id uuid primary key,
    council_id uuid not null,
    organisation_id uuid not null,
    entry_id uuid not null references watch_entry,
    -- as of the entry
    concerns_head boolean not null,
    concerns uuid[] not null,
    content bytea not null,
    -- what it made of the entry, where it made something
    record_id uuid references watch_record,
    recorded_at timestamptz not null,
    recorded_by uuid not null references member,
    corrects uuid unique,
    unique (id, council_id, entry_id),
    -- what is put right is of the same child and the same meeting
    foreign key (corrects, council_id, entry_id) references council_item (id, council_id, entry_id),
    foreign key (council_id, organisation_id) references council (id, organisation_id)
  )`,
  'create unique index council_item_once on council_item (council_id, entry_id) where corrects is null',
  'create index council_item_by_entry on council_item (entry_id)',
  ...['council', 'council_version', 'council_item'].flatMap(secured),
  `create policy council_0_select on council for select to public using (${readsMeetings})`,
  `create policy council_1_insert on council for insert to public with check (
    ${keeps} and recorded_by = qorgan_member())`,
  `create policy council_version_0_select on council_version for select to public using (${readsMeetings})`,
  `create policy council_version_1_insert on council_version for insert to public with check (
    ${keeps} and recorded_by = qorgan_member())`,
  `create policy council_item_0_select on council_item for select to public using (${watches} or ${leads})`,
  `create policy council_item_1_insert on council_item for insert to public with check (
    ${watches} and recorded_by = qorgan_member()
    and exists (select 1 from watch_entry e where e.id = entry_id
      and e.organisation_id = council_item.organisation_id
      and e.concerns_head = council_item.concerns_head and e.concerns = council_item.concerns))`,
];

export async function down(): Promise<void> {
  throw new Error('What a council decided is not forgotten by a migration: restore a backup instead.');
}
