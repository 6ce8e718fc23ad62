import { checkReceipt, ok, refuse, sendingOf, type Receipt, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { entryToCorrect, putRight, type CorrectionOf } from './put-right.ts';

export type ReceiptCorrection = CorrectionOf & Receipt;

/** Puts right a receipt that the school wrote down; the old entry stays. What the body said itself it alone corrects. */
export const correctReceipt = (ctx: Context, input: ReceiptCorrection): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await entryToCorrect(ctx, desk, input, 'received');
    if (!found.ok) return found;
    const { at, incomingNumber, takenBy, reason } = input;
    // What is received stands as sent: a sending is not taken back before its receipt.
    const sentAt = sendingOf(found.value.referral)!.at;
    const receipt = checkReceipt(sentAt, { at, incomingNumber, takenBy }, ctx.now);
    if (!receipt.ok) return receipt;

    const said = { type: 'received', incomingNumber, takenBy } as const;
    await putRight(ctx, desk, found.value, { said, at, reason, as: 'receiptCorrected' });
    return ok(undefined);
  });

/** Takes back a receipt that the school wrote down by mistake: the letter is sent, and not known to be received. */
export const withdrawReceipt = (ctx: Context, input: CorrectionOf): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await entryToCorrect(ctx, desk, input, 'received');
    if (!found.ok) return found;
    const { reason } = input;
    // What the recipient took up it has received: the answer is taken back first.
    const { state } = found.value.referral;
    if (state !== 'received' && state !== 'returned')
      return refuse({ kind: 'wrongState', is: state, needs: 'received' });
    const anew = { said: { type: 'withdrawn' }, at: ctx.now, reason, as: 'receiptWithdrawn' } as const;
    await putRight(ctx, desk, found.value, anew);
    return ok(undefined);
  });
