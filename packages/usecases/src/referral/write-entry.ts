import { insertReferralEvent, type Seals, type Tx } from '@qorgan/data';
import type { SaidOfLetter } from '@qorgan/domain';
import type { Context } from '../context.ts';

type Entry = {
  referralId: string;
  said: SaidOfLetter;
  at: Date;
  /** The entry that this one corrects or takes back, and why. */
  corrects?: string;
  reason?: string;
  /** The exchange by which a system outside told it. */
  viaExchange?: string;
};

/** Appends to what befell a letter, in the name of who acts. `seals` are those of the school it comes from. */
export async function writeEntry(
  ctx: Context,
  tx: Tx,
  seals: Seals,
  { corrects, reason, ...entry }: Entry,
): Promise<string> {
  const id = ctx.newId();
  await insertReferralEvent(tx, seals, {
    ...entry,
    id,
    corrects: corrects ?? null,
    reason: reason ?? null,
    recordedAt: ctx.now,
    recordedBy: ctx.actor.memberId,
    recordedIn: ctx.actor.organisationId,
  });
  return id;
}
