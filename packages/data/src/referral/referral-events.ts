import type { ReferralEvent } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

export type NewReferralEvent = {
  id: string;
  referralId: string;
  event: ReferralEvent;
  recordedAt: Date;
  recordedBy: string;
  recordedIn: string;
};

export const eventPlace = (id: string) => ({ table: 'referral_event', column: 'content', id });

/** Appends what befell a referral. `seals` are those of the school it comes from, whoever writes. */
export async function insertReferralEvent(tx: Tx, seals: Seals, row: NewReferralEvent): Promise<void> {
  const { type, at, ...content } = row.event;
  await tx
    .insertInto('referralEvent')
    .values({
      id: row.id,
      referralId: row.referralId,
      type,
      at,
      recordedAt: row.recordedAt,
      recordedBy: row.recordedBy,
      recordedIn: row.recordedIn,
      content: seals.seal(eventPlace(row.id), JSON.stringify(content)),
    })
    .execute();
}
