import type { ReferralDuty, ReferralEvent } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';
import { eventsOf } from './read-referrals.ts';

/** A referral as its recipient sees it: the letter that was sent, and its own receipt. */
export type ReceivedReferral = {
  id: string;
  organisationId: string;
  concernsHead: boolean;
  recipientId: string;
  duty: ReferralDuty;
  sentAt: Date;
  sender: { kk: string; ru: string; en: string };
  letter: { id: string; number: string; issuedOn: string };
  receipt: Extract<ReferralEvent, { type: 'received' }> | null;
};

/** What was sent to the organisation of the context, newest first. */
export async function readInbox(
  tx: Tx,
  vault: Vault,
  filter: { id?: string; recipientId: string },
): Promise<ReceivedReferral[]> {
  let query = tx
    .selectFrom('referral')
    .innerJoin('organisation', 'organisation.id', 'referral.organisationId')
    .innerJoin('letter', 'letter.id', 'referral.sentLetterId')
    .select([
      'referral.id',
      'referral.organisationId',
      'referral.concernsHead',
      'referral.recipientId',
      'referral.duty',
      'referral.sentAt',
      'organisation.nameKk',
      'organisation.nameRu',
      'organisation.nameEn',
      'letter.id as letterId',
      'letter.number',
      'letter.issuedOn',
    ])
    .where('referral.recipientId', '=', filter.recipientId)
    .where('referral.sentAt', 'is not', null)
    .orderBy('referral.sentAt', 'desc');
  if (filter.id) query = query.where('referral.id', '=', filter.id);
  const rows = await query.execute();

  const received: ReceivedReferral[] = [];
  for (const row of rows) {
    const seals = await vault.of(tx, row.organisationId);
    const events = (await eventsOf(tx, seals, [row.id])).get(row.id) ?? [];
    received.push({
      id: row.id,
      organisationId: row.organisationId,
      concernsHead: row.concernsHead,
      recipientId: row.recipientId,
      duty: row.duty,
      sentAt: row.sentAt!,
      sender: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
      letter: { id: row.letterId, number: row.number, issuedOn: row.issuedOn },
      receipt: events.find((event) => event.type === 'received') ?? null,
    });
  }
  return received;
}
