import { returnOf, type ReturnedEvent } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';
import { eventsOf } from './referral-events.ts';

/** A letter that a body could see here until the school took it back or the body gave it back. Nothing in it is of a child. */
export type WithdrawnSending = {
  referralId: string;
  sender: { kk: string; ru: string; en: string };
  letterNumber: string;
  sentAt: Date;
  withdrawnAt: Date;
  /** The body's own word where it gave the letter back; null where the school took it. */
  returned: ReturnedEvent | null;
};

/** What this body has no more: what schools took back and what it gave back itself, newest first. */
export async function readWithdrawn(
  tx: Tx,
  vault: Vault,
  filter: { recipientId: string; referralId?: string },
): Promise<WithdrawnSending[]> {
  let query = tx
    .selectFrom('withdrawnSending')
    .innerJoin('organisation', 'organisation.id', 'withdrawnSending.organisationId')
    .selectAll('withdrawnSending')
    .select(['organisation.nameKk', 'organisation.nameRu', 'organisation.nameEn'])
    .where('withdrawnSending.recipientId', '=', filter.recipientId)
    .orderBy('withdrawnSending.withdrawnAt', 'desc');
  if (filter.referralId) query = query.where('withdrawnSending.referralId', '=', filter.referralId);
  const home = await vault.of(tx, filter.recipientId);
  const withdrawn: WithdrawnSending[] = [];
  for (const row of await query.execute()) {
    const seals = await vault.of(tx, row.organisationId);
    const events = (await eventsOf(tx, seals, [row.referralId], home)).get(row.referralId) ?? [];
    const returned = returnOf({ events });
    withdrawn.push({
      referralId: row.referralId,
      sender: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
      letterNumber: row.letterNumber,
      sentAt: row.sentAt,
      withdrawnAt: row.withdrawnAt,
      returned: returned?.id === row.eventId ? returned : null,
    });
  }
  return withdrawn;
}
