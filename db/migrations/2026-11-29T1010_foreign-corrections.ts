import { sql, type Kysely } from 'kysely';

/**
 * The incoming number of a referral of another system is put right by an entry of its own (ADR 0137); the number before it
 * stays. Each names what it corrects, the receipt itself or the correction before, so that two do not correct the same.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const said = (kind: string) => `exists (select 1 from foreign_answer a
  where a.foreign_id = foreign_correction.foreign_id and a.kind = '${kind}')`;

const statements = [
  `create table foreign_correction (
    id uuid primary key,
    foreign_id uuid not null references foreign_referral,
    -- null: the number that the receipt was confirmed with
    corrects uuid unique,
    -- the number and why it was corrected
    content bytea not null,
    at timestamptz not null,
    said_by uuid not null references member,
    unique (foreign_id, id),
    foreign key (foreign_id, corrects) references foreign_correction (foreign_id, id)
  )`,
  'create unique index foreign_correction_first on foreign_correction (foreign_id) where corrects is null',
  `create trigger foreign_correction_append_only before update or delete or truncate on foreign_correction
    for each statement execute function qorgan_append_only()`,
  'alter table foreign_correction enable row level security',
  'alter table foreign_correction force row level security',
  'grant select, insert on foreign_correction to qorgan_app',
  `create policy foreign_correction_0_select on foreign_correction for select to public using (
    qorgan_purpose() = 'member' and exists (select 1 from foreign_referral f where f.id = foreign_id))`,
  // What was given back is with its sender, and stays as it is.
  `create policy foreign_correction_1_insert on foreign_correction for insert to public with check (
    qorgan_purpose() = 'member' and qorgan_has('receiver') and said_by = qorgan_member()
    and exists (select 1 from foreign_referral f where f.id = foreign_id)
    and ${said('received')} and not ${said('returned')})`,
];

export async function down(): Promise<void> {
  throw new Error('Corrections are on record: restore a backup instead.');
}
