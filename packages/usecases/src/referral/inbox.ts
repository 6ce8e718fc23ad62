import { insertReferralEvent, readInbox, type ReceivedReferral } from '@qorgan/data';
import { can, ok, receiveLetter, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** What schools have sent to this body, newest first; null for those who receive nothing. */
export async function inbox(ctx: Context): Promise<readonly ReceivedReferral[] | null> {
  if (!ctx.actor.roles.includes('receiver')) return null;
  return act(ctx, async ({ tx, record }) => {
    const referrals = await readInbox(tx, ctx.vault, { recipientId: ctx.actor.organisationId });
    await record({ type: 'deskRead', details: { referrals: referrals.map(({ id }) => id) } });
    return referrals;
  });
}

/** One referral as its recipient sees it. */
export const viewReceived = (ctx: Context, referralId: string): Promise<Result<ReceivedReferral>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const subject = { type: 'referral', id: referralId } as const;
    const [found] = await readInbox(tx, ctx.vault, { id: referralId, recipientId: ctx.actor.organisationId });
    if (!found || !can(ctx.actor, 'referral.receive', { ...found, isSent: true }))
      return deny('referral.receive', subject);
    await record({ type: 'referralRead', subject });
    return ok(found);
  });

/** The body confirms that it took the referral and gives its incoming number; the school sees both. */
export const confirmReceipt = (
  ctx: Context,
  referralId: string,
  incomingNumber: string,
): Promise<Result<void>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const subject = { type: 'referral', id: referralId } as const;
    const [found] = await readInbox(tx, ctx.vault, { id: referralId, recipientId: ctx.actor.organisationId });
    if (!found || !can(ctx.actor, 'referral.receive', { ...found, isSent: true }))
      return deny('referral.receive', subject);
    const said = { at: ctx.now, incomingNumber, takenBy: null };
    const receipt = receiveLetter({ state: found.receipt ? 'received' : 'sent' }, said, ctx.now);
    if (!receipt.ok) return receipt;

    // Sealed with the sender's key: it is the school's record too.
    await insertReferralEvent(tx, await ctx.vault.of(tx, found.organisationId), {
      id: ctx.newId(),
      referralId,
      event: { type: 'received', ...receipt.value },
      recordedAt: ctx.now,
      recordedBy: ctx.actor.memberId,
      recordedIn: ctx.actor.organisationId,
    });
    await record({ type: 'referralReceived', subject });
    return ok(undefined);
  });
