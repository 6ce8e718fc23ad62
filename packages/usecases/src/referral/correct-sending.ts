import { appendAudit, takeFromRecipient } from '@qorgan/data';
import {
  correctSending as mayCorrect,
  ok,
  withdrawSending as mayWithdraw,
  type Referral,
  type Result,
  type Sending,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { entryToCorrect, putRight, type CorrectionOf } from './put-right.ts';
import { tellOfLetter } from '../exchange/tell-systems.ts';
import { reopenDuty, settleDuty } from './settle-duty.ts';

export type SendingCorrection = CorrectionOf & Sending & { lateReason: string | null };

/**
 * Puts right when, how and to whom a letter went; the old entry stays, and the fact that the sending is follows. A
 * letter that did not go through the portal after all leaves the recipient's inbox. Refused once the recipient has
 * confirmed, and where a reason for being late is missing (ADR 0060).
 */
export const correctSending = (ctx: Context, input: SendingCorrection): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await entryToCorrect(ctx, desk, input, 'sent');
    if (!found.ok) return found;
    const { referral, entry } = found.value;
    const { at, channel, takenBy, proof, reason, lateReason } = input;
    const sending = mayCorrect(referral, { at, channel, takenBy, proof }, ctx.now);
    if (!sending.ok) return sending;
    const settled = await settleDuty(ctx, desk, referral, sending.value, { lateReason, reason });
    if (!settled.ok) return settled;

    const said = { type: 'sent', channel, takenBy, proof, letterId: entry.letterId } as const;
    const { eventId } = await putRight(ctx, desk, found.value, { said, at, reason, as: 'sendingCorrected' });
    await takeFromInbox(ctx, desk, referral, eventId);
    return ok(undefined);
  });

/**
 * Takes back a sending that was not: the letter is issued and not sent, and may be changed, issued anew and sent; the
 * duty is open again, unless something else settled it. Refused once the letter is received.
 */
export const withdrawSending = (ctx: Context, input: CorrectionOf): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await entryToCorrect(ctx, desk, input, 'sent');
    if (!found.ok) return found;
    const { referral } = found.value;
    const { reason } = input;
    const allowed = mayWithdraw(referral);
    if (!allowed.ok) return allowed;
    const reopened = await reopenDuty(ctx, desk, referral, reason);
    if (!reopened.ok) return reopened;

    const anew = { said: { type: 'withdrawn' }, at: ctx.now, reason, as: 'sendingWithdrawn' } as const;
    const { eventId } = await putRight(ctx, desk, found.value, anew);
    const isHere = await takeFromInbox(ctx, desk, referral, eventId);
    await tellOfLetter(ctx, desk, referral, { type: 'referral.withdrawn', isHere });
    return ok(undefined);
  });

/** What the recipient could see is hidden from it; that it was taken back is on the recipient's record too. */
async function takeFromInbox(
  ctx: Context,
  { tx }: Desk,
  referral: Referral,
  eventId: string,
): Promise<boolean> {
  const wasThere = await takeFromRecipient(tx, { referralId: referral.id, eventId, at: ctx.now });
  if (!wasThere) return false;
  await appendAudit(tx, ctx.vault, {
    type: 'sendingWithdrawn',
    subject: { type: 'referral', id: referral.id },
    organisationId: referral.recipientId,
    actorId: ctx.actor.memberId,
    at: ctx.now,
    requestId: ctx.requestId,
  });
  return true;
}
