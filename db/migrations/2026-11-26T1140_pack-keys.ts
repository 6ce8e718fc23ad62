import { sql, type Kysely } from 'kysely';

/** The key by which a school signs its proof-of-diligence packs (ADR 0077). Made once, and never changed. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of packKey) await sql.raw(statement).execute(db);
}

const leadsHere = `organisation_id = qorgan_organisation() and qorgan_has('head', 'deputy')`;

const packKey = [
  `create table pack_key (
    id uuid primary key,
    organisation_id uuid not null unique references organisation,
    public_key bytea not null check (octet_length(public_key) = 32),
    private_key bytea not null,
    created_at timestamptz not null
  )`,
  'alter table pack_key enable row level security',
  'alter table pack_key force row level security',
  `create policy pack_key_0_select on pack_key for select to public using (${leadsHere})`,
  `create policy pack_key_1_insert on pack_key for insert to public with check (${leadsHere})`,
  'grant select, insert on pack_key to qorgan_app',
];

export async function down(): Promise<void> {
  throw new Error('Keys are not taken back: what they signed could not be checked any more.');
}
