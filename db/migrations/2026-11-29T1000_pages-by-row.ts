import { sql, type Kysely } from 'kysely';

/**
 * The lists of an inbox are turned by their rows (ADR 0145): the indexes that they are read from say in which order rows of
 * one time stand, so that a page begins where the one before it ended.
 */
export async function up(db: Kysely<any>): Promise<void> {
  for (const { name, on, by } of indexes) await replace(db, name, `${on} (${by})${whereOf(name)}`);
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const { name, on, was } of indexes) await replace(db, name, `${on} (${was})${whereOf(name)}`);
}

const indexes = [
  {
    ...{ name: 'letter_waiting_by_recipient', on: 'letter_waiting' },
    ...{ was: 'recipient_id, sent_at', by: 'recipient_id, sent_at, referral_id' },
  },
  {
    ...{ name: 'referral_by_recipient', on: 'referral' },
    ...{ was: 'recipient_id, sent_at desc', by: 'recipient_id, sent_at desc, id desc' },
  },
  {
    ...{ name: 'withdrawn_sending_by_recipient', on: 'withdrawn_sending' },
    ...{ was: 'recipient_id, withdrawn_at desc', by: 'recipient_id, withdrawn_at desc, event_id desc' },
  },
];

const whereOf = (name: string) => (name === 'referral_by_recipient' ? ' where sent_at is not null' : '');

async function replace(db: Kysely<any>, name: string, what: string): Promise<void> {
  await sql.raw(`drop index ${name}`).execute(db);
  await sql.raw(`create index ${name} on ${what}`).execute(db);
}
