import { sql, type Kysely } from 'kysely';

/** Electronic signatures kept with an issued letter, as they came, and what was read in them (ADR 0102). */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table letter_signature (
    id uuid primary key,
    letter_id uuid not null references letter,
    signed_at timestamptz not null,
    signed_by uuid not null references member,
    -- what was read and what was checked, with the name in the certificate
    reading bytea not null,
    -- the file itself
    cms bytea not null,
    sha256 text not null,
    unique (letter_id, sha256)
  )`,
  `create trigger letter_signature_append_only before update or delete or truncate on letter_signature
    for each statement execute function qorgan_append_only()`,
  'alter table letter_signature enable row level security',
  'alter table letter_signature force row level security',
  // Whoever may read the letter reads who signed it.
  `create policy letter_signature_0_select on letter_signature for select to public using (
    exists (select 1 from letter l where l.id = letter_id))`,
  // Only under whose name the letter was issued, who still leads its case.
  `create policy letter_signature_1_insert on letter_signature for insert to public with check (
    signed_by = qorgan_member() and exists (
      select 1 from letter l join referral r on r.id = l.referral_id
      where l.id = letter_id and l.issued_by = qorgan_member()
        and qorgan_leads(r.organisation_id, r.concerns_head, r.concerns)))`,
  `create policy letter_signature_shared_insert on letter_signature as restrictive for insert to public
    with check (qorgan_purpose() is distinct from 'sharedCase')`,
  'grant select, insert on letter_signature to qorgan_app',
];

export async function down(): Promise<void> {
  throw new Error('What somebody signed is not taken back: restore a backup instead.');
}
