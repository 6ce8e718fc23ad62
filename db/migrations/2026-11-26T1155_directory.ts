import { sql, type Kysely } from 'kysely';

/** The directory of receiving bodies, by region, kept by the region's own administrator, each change a version. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [...bodies, ...entries, ...counting]) await sql.raw(statement).execute(db);
}

const bodies = [
  'alter table organisation add column directory_version int not null default 1',
  'alter table organisation add column is_closed boolean not null default false',
  `comment on column organisation.is_closed is 'it receives no more; letters that went to it keep their addressee'`,
  'alter table letter add column directory_version int',
  `comment on column letter.directory_version is
    'the version of the directory that the letter is addressed by; unknown for letters older than versions'`,
];

const sameRegion = `exists (select 1 from organisation b join organisation own on own.region_id = b.region_id
  where b.id = directory_entry.body_id and own.id = qorgan_organisation())`;

const entries = [
  `create table directory_entry (
    body_id uuid not null references organisation,
    version int not null check (version > 0),
    -- names, addresses, numbers, hours: nothing about a person
    content jsonb not null,
    -- null for the first, which was set up and not changed
    reason text,
    recorded_at timestamptz not null,
    recorded_by uuid references member,
    recorded_in uuid references organisation,
    primary key (body_id, version)
  )`,
  // Every body that is there already has its first version.
  `insert into directory_entry (body_id, version, content, recorded_at)
    select id, 1, jsonb_build_object(
      'name', jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en),
      'headPosition', jsonb_build_object('kk', head_position_kk, 'ru', head_position_ru),
      'address', jsonb_build_object('kk', address_kk, 'ru', address_ru),
      'phones', case when phone is null then '[]'::jsonb else jsonb_build_array(phone) end,
      'emails', case when email is null then '[]'::jsonb else jsonb_build_array(email) end,
      'otherChannels', jsonb_build_object('kk', '', 'ru', ''),
      'hours', jsonb_build_object('kk', '', 'ru', ''),
      'isClosed', false), created_at
    from organisation where kind <> 'school'`,
  `create trigger directory_entry_append_only before update or delete or truncate on directory_entry
    for each statement execute function qorgan_append_only()`,
  'alter table directory_entry enable row level security',
  'alter table directory_entry force row level security',
  `create policy directory_entry_0_select on directory_entry for select to public using (
    qorgan_purpose() = 'administration' or (qorgan_purpose() = 'member' and ${sameRegion}))`,
  `create policy directory_entry_1_insert on directory_entry for insert to public with check (
    (qorgan_purpose() = 'administration' and recorded_by is null)
    or (qorgan_has('regionalAdministrator') and ${sameRegion} and version > 1 and reason is not null
      and recorded_by = qorgan_member() and recorded_in = qorgan_organisation()))`,
  'grant select, insert on directory_entry to qorgan_app',
];

/** Whoever changes an entry is told how many letters it touches, and of no school or child. */
const counting = [
  `create policy referral_counting on referral for select to public using (qorgan_purpose() = 'counting')`,
  `create policy referral_event_counting on referral_event for select to public
    using (qorgan_purpose() = 'counting')`,
];

export async function down(): Promise<void> {
  throw new Error('The directory is on record: restore a backup instead.');
}
