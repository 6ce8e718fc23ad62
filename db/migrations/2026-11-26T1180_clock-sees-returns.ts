import { sql, type Kysely } from 'kysely';

/** The clock reminds of letters that came back: it sees that they did and when, and no word of them (ADR 0090). */
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Whoever confirms by a link is no clock: without this the clock would have to see the links too.
  'alter policy referral_event_by_link_select on referral_event to qorgan_app',
  `create policy referral_clock on referral for select to public using (qorgan_is_clock_of(organisation_id))`,
  `create policy referral_event_clock on referral_event for select to public using (qorgan_purpose() = 'clock'
    and exists (select 1 from referral r where r.id = referral_id))`,
  'grant select (id, case_id, organisation_id, duty, follows) on referral to qorgan_clock',
  'grant select (id, referral_id, type, at, recorded_at, corrects) on referral_event to qorgan_clock',
];

export async function down(): Promise<void> {
  throw new Error('What the clock may see is taken back by a new migration.');
}
