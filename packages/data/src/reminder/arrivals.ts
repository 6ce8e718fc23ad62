import { stateAtRecipient, type Arrival } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import { eventOutlines } from './outlines.ts';

/**
 * Those of these letters, onward referrals and referrals of other systems that are before the organisation and that nobody
 * has confirmed or answered; without their words and without the child.
 */
export const readUnconfirmed = async (
  tx: Tx,
  ids: Readonly<Record<Arrival['about'], readonly string[]>>,
): Promise<Arrival[]> => [
  ...(await letters(tx, ids.referral)),
  ...(await onwards(tx, ids.onward)),
  ...(await foreigns(tx, ids.foreign)),
];

async function letters(tx: Tx, ids: readonly string[]): Promise<Arrival[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('referral')
    .select(['id', 'organisationId', 'sentAt', 'concerns', 'concernsHead'])
    .where('id', 'in', [...ids])
    .where('sentAt', 'is not', null)
    .execute();
  const events = await eventOutlines(
    tx,
    rows.map(({ id }) => id),
  );
  return rows
    .filter(({ id }) => stateAtRecipient(events.get(id) ?? []) === 'sent')
    .map(({ sentAt, ...row }) => ({ ...row, about: 'referral', arrivedAt: sentAt! }));
}

async function onwards(tx: Tx, ids: readonly string[]): Promise<Arrival[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('onwardReferral as o')
    .leftJoin('onwardReceipt as t', 't.onwardId', 'o.id')
    .select(['o.id', 'o.organisationId', 'o.sentAt', 'o.concerns', 'o.concernsHead'])
    .where('o.id', 'in', [...ids])
    .where('o.withdrawnAt', 'is', null)
    .where('t.onwardId', 'is', null)
    .execute();
  return rows.map(({ sentAt, ...row }) => ({ ...row, about: 'onward', arrivedAt: sentAt }));
}

/** A referral of another system names nobody of the body whom it could concern. */
async function foreigns(tx: Tx, ids: readonly string[]): Promise<Arrival[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('foreignReferral as f')
    .leftJoin('foreignAnswer as a', 'a.foreignId', 'f.id')
    .select(['f.id', 'f.organisationId', 'f.receivedAt as arrivedAt'])
    .where('f.id', 'in', [...ids])
    .where('a.foreignId', 'is', null)
    .execute();
  return rows.map((row) => ({ ...row, about: 'foreign', concernsHead: false, concerns: [] }));
}
