import type { ReferralEvent, SaidOfLetter } from '@qorgan/domain';
import { sql } from 'kysely';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

export type NewReferralEvent = Pick<
  ReferralEvent,
  'id' | 'at' | 'recordedAt' | 'recordedIn' | 'corrects' | 'reason'
> & {
  referralId: string;
  said: SaidOfLetter;
  /** Nobody with a seat where it came by a link, which is then named. */
  recordedBy: string | null;
  viaLink?: string;
  /** The exchange that it came by, where it was told by a system outside. */
  viaExchange?: string;
};

const place = (id: string) => ({ table: 'referral_event', column: 'content', id });

/**
 * Appends what befell a referral. `seals` are those of the school it comes from, whoever writes. With the recipient's first
 * word the letter waits for it no more.
 */
export async function insertReferralEvent(tx: Tx, seals: Seals, row: NewReferralEvent): Promise<void> {
  const { said, reason, ...columns } = row;
  const { type, ...words } = said;
  await tx
    .insertInto('referralEvent')
    .values({ ...columns, type, content: seals.seal(place(row.id), JSON.stringify({ ...words, reason })) })
    .execute();
  await tx
    .deleteFrom('letterWaiting')
    .where('referralId', '=', row.referralId)
    .where('recipientId', '=', row.recordedIn)
    .execute();
}

/** What befell these referrals of one school, corrected entries too, in the order they were written down. */
export const eventsOf = (
  tx: Tx,
  seals: Seals,
  ids: readonly string[],
): Promise<Map<string, ReferralEvent[]>> => eventsFrom(tx, new Map(ids.map((id) => [id, seals])), seals);

/**
 * The same of referrals of several schools: each with the seals of the school it comes from; `home` are those of the
 * organisation that asks, for the names of its own people.
 */
export async function eventsFrom(
  tx: Tx,
  sealsOf: ReadonlyMap<string, Seals>,
  home: Seals,
): Promise<Map<string, ReferralEvent[]>> {
  const ids = [...sealsOf.keys()];
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('referralEvent')
    .selectAll()
    .where('referralId', 'in', ids)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  const names = await namesOf(
    tx,
    home,
    rows.flatMap((row) => row.recordedBy ?? []),
  );
  const events = new Map<string, ReferralEvent[]>();
  for (const { referralId, recordedBy, viaLink, viaExchange, content, ...row } of rows) {
    const event = {
      // What was written down before versions and reasons were.
      ...(row.type === 'sent' && { letterId: null }),
      reason: null,
      ...row,
      ...(JSON.parse(sealsOf.get(referralId)!.open(place(row.id), content)) as object),
      recordedByName: (recordedBy && names.get(recordedBy)) ?? null,
      ...(viaLink && { byLink: true }),
      ...(viaExchange && { byExchange: true }),
    } as ReferralEvent;
    events.set(referralId, [...(events.get(referralId) ?? []), event]);
  }
  return events;
}

/** Two who write on one letter, the school and its recipient too, do so one after the other, until the transaction ends. */
export const holdReferral = async (tx: Tx, id: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`referral ${id}`}, 0))`.execute(tx);
};
