import { returnOf, type ReturnedEvent } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals, Vault } from '../vault/vault.ts';
import { eventsFrom } from './referral-events.ts';

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

/** What this body has no more: what schools took back and what it gave back itself, newest first; one letter, or a page. */
export async function readWithdrawn(
  tx: Tx,
  vault: Vault,
  filter: { recipientId: string } & ({ referralId: string } | { limit: number; offset: number }),
): Promise<WithdrawnSending[]> {
  const query = tx
    .selectFrom('withdrawnSending')
    .innerJoin('organisation', 'organisation.id', 'withdrawnSending.organisationId')
    .selectAll('withdrawnSending')
    .select(['organisation.nameKk', 'organisation.nameRu', 'organisation.nameEn'])
    .where('withdrawnSending.recipientId', '=', filter.recipientId)
    .orderBy('withdrawnSending.withdrawnAt', 'desc');
  const rows = await (
    'referralId' in filter
      ? query.where('withdrawnSending.referralId', '=', filter.referralId)
      : query.limit(filter.limit).offset(filter.offset)
  ).execute();
  const sealsOf = new Map<string, Seals>();
  for (const { referralId, organisationId } of rows)
    sealsOf.set(referralId, await vault.of(tx, organisationId));
  const events = await eventsFrom(tx, sealsOf, await vault.of(tx, filter.recipientId));
  return rows.map((row) => {
    const returned = returnOf({ events: events.get(row.referralId) ?? [] });
    return {
      referralId: row.referralId,
      sender: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
      letterNumber: row.letterNumber,
      sentAt: row.sentAt,
      withdrawnAt: row.withdrawnAt,
      returned: returned?.id === row.eventId ? returned : null,
    };
  });
}
