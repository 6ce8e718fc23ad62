import { returnOf, type ReturnedEvent } from '@qorgan/domain';
import { cutAt, type PageCut } from '../page-cut.ts';
import type { Tx } from '../schema.ts';
import type { Seals, Vault } from '../vault/vault.ts';
import { eventsFrom } from './referral-events.ts';

/** A letter that a body could see here until the school took it back or the body gave it back. Nothing in it is of a child. */
export type WithdrawnSending = {
  /** The entry by which it went. */
  eventId: string;
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
  filter: { recipientId: string } & ({ referralId: string } | PageCut),
): Promise<WithdrawnSending[]> {
  const isPage = 'limit' in filter;
  const cut = cutAt(isPage ? filter : { from: null }, { at: 'g.withdrawnAt', id: 'g.eventId' }, 'desc');
  const query = tx
    .selectFrom('withdrawnSending as g')
    .innerJoin('organisation', 'organisation.id', 'g.organisationId')
    .selectAll('g')
    .select(['organisation.nameKk', 'organisation.nameRu', 'organisation.nameEn'])
    .where('g.recipientId', '=', filter.recipientId)
    .where(cut.where)
    .orderBy('g.withdrawnAt', cut.order)
    .orderBy('g.eventId', cut.order);
  const asked = isPage ? query.limit(filter.limit) : query.where('g.referralId', '=', filter.referralId);
  const rows = cut.inOrder(await asked.execute());
  const sealsOf = new Map<string, Seals>();
  for (const { referralId, organisationId } of rows)
    sealsOf.set(referralId, await vault.of(tx, organisationId));
  const events = await eventsFrom(tx, sealsOf, await vault.of(tx, filter.recipientId));
  return rows.map((row) => {
    const returned = returnOf({ events: events.get(row.referralId) ?? [] });
    return {
      eventId: row.eventId,
      referralId: row.referralId,
      sender: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
      letterNumber: row.letterNumber,
      sentAt: row.sentAt,
      withdrawnAt: row.withdrawnAt,
      returned: returned?.id === row.eventId ? returned : null,
    };
  });
}
