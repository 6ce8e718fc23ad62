import { sql, type Kysely } from 'kysely';

/** When the clock last came to the end of a round, so that its silence is seen: a row that counts for the whole house. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'create table clock_beat (is_only boolean primary key default true check (is_only), at timestamptz not null)',
  // A house that was set up a moment ago is not one whose clock is silent.
  'insert into clock_beat (at) values (now())',
  'alter table clock_beat enable row level security',
  'alter table clock_beat force row level security',
  `create policy clock_beat_0_select on clock_beat for select to public using (coalesce(qorgan_purpose(), '') <> '')`,
  `create policy clock_beat_1_update on clock_beat for update to public
    using (qorgan_purpose() = 'clock') with check (qorgan_purpose() = 'clock')`,
  'grant select on clock_beat to qorgan_app, qorgan_clock',
  'grant update (at) on clock_beat to qorgan_clock',
];

export async function down(): Promise<void> {
  throw new Error('The clock goes on beating: go back by restoring a backup.');
}
