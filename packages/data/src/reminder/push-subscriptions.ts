import type { Locale } from '@qorgan/statute';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** Where one browser is reached, and by which keys a message is sealed for it. */
export type PushAddress = { endpoint: string; p256dh: string; auth: string };

/** A browser in which a member is reminded. */
export type PushSubscription = PushAddress & {
  id: string;
  memberId: string;
  locale: Locale;
  createdAt: Date;
};

const place = (id: string) => ({ table: 'push_subscription', column: 'content', id });

export type NewPushSubscription = PushSubscription & { organisationId: string; endpointHash: Uint8Array };

/** Keeps a browser's address, sealed. Answers `false` where it is there already. */
export async function insertPushSubscription(
  tx: Tx,
  seals: Seals,
  { endpoint, p256dh, auth, ...row }: NewPushSubscription,
): Promise<boolean> {
  const content = seals.seal(place(row.id), JSON.stringify({ endpoint, p256dh, auth }));
  const inserted = await tx
    .insertInto('pushSubscription')
    .values({ ...row, content })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return inserted.length > 0;
}

/** The browsers in which a member is reminded by now, the oldest first. */
export async function readPushSubscriptions(
  tx: Tx,
  seals: Seals,
  memberId: string,
): Promise<PushSubscription[]> {
  const rows = await tx
    .selectFrom('pushSubscription')
    .select(['id', 'memberId', 'locale', 'createdAt', 'content'])
    .where('memberId', '=', memberId)
    .where('endedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(({ content, ...row }) => ({
    ...row,
    ...(JSON.parse(seals.open(place(row.id), content!)) as PushAddress),
  }));
}

/** Ends subscriptions and forgets where they led. Answers how many of them were living. */
export async function endPushSubscriptions(
  tx: Tx,
  ids: readonly string[],
  why: 'off' | 'gone',
  at: Date,
): Promise<number> {
  if (ids.length === 0) return 0;
  const ended = await tx
    .updateTable('pushSubscription')
    .set({ endedAt: at, endedWhy: why, content: null })
    .where('id', 'in', [...ids])
    .where('endedAt', 'is', null)
    .returning('id')
    .execute();
  return ended.length;
}

/** Since when each member of the organisation has a browser to be reminded in; needs the purpose `clock`, opens none. */
export async function readPushSince(tx: Tx, organisationId: string): Promise<Map<string, Date>> {
  const rows = await tx
    .selectFrom('pushSubscription')
    .select(['memberId', (eb) => eb.fn.min('createdAt').as('since')])
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .groupBy('memberId')
    .execute();
  return new Map(rows.map(({ memberId, since }) => [memberId, since]));
}
