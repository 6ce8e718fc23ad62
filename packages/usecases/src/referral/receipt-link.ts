import { insertLink, lockReferral, readLinks, readReferral, revokeLinks } from '@qorgan/data';
import { can, linkExpiry, ok, refuse, type Referral, type ReceiptLink, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { linkCodeHash, makeLinkCode, makeToken, showLinkCode, tokenHash } from './receipt-link-keys.ts';

export type NewLink = {
  /** For the address; shown now and never again. */
  token: string;
  /** The same on paper, in groups of four. */
  code: string;
  expiresAt: Date;
};

/** A link is of use from issue on, for its slip goes with the paper, and until somebody has said that it was taken. */
const mayHaveLink = ({ state }: Referral): boolean => state === 'issued' || state === 'sent';

/**
 * Makes the one-time link by which a body without an account confirms that it took the letter. An earlier link of the
 * letter ends with it, so that a lost slip is worth nothing.
 */
export const makeReceiptLink = (ctx: Context, referralId: string): Promise<Result<NewLink>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'referral', id: referralId } as const;
    const referral = await lockReferral(tx, seals, referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: false }))
      return deny('referral.work', subject);
    if (!mayHaveLink(referral)) return refuse({ kind: 'wrongState', is: referral.state, needs: 'sent' });

    await revokeLinks(tx, referralId, ctx.now);
    const [token, code] = [makeToken(), makeLinkCode()];
    const letter = referral.issued.at(-1)!;
    const expiresAt = linkExpiry(ctx.now);
    const id = ctx.newId();
    await insertLink(tx, {
      id,
      referralId,
      organisationId: referral.organisationId,
      recipientId: referral.recipientId,
      letterId: letter.id,
      letterNumber: letter.number,
      issuedOn: letter.issuedOn,
      tokenHash: tokenHash(token),
      codeHash: linkCodeHash(ctx.vault, code),
      createdAt: ctx.now,
      createdBy: ctx.actor.memberId,
      expiresAt,
    });
    await record({ type: 'receiptLinkMade', subject, details: { link: id } });
    return ok({ token, code: showLinkCode(code), expiresAt });
  });

/** Ends the link of a letter, where one is open: the slip was lost, or somebody else has it. */
export const revokeReceiptLink = (ctx: Context, referralId: string): Promise<Result<void>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'referral', id: referralId } as const;
    const referral = await lockReferral(tx, seals, referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: false }))
      return deny('referral.work', subject);
    if ((await revokeLinks(tx, referralId, ctx.now)) > 0)
      await record({ type: 'receiptLinkRevoked', subject });
    return ok(undefined);
  });

export type LinkView = { referral: Referral; links: readonly ReceiptLink[]; canMake: boolean };

/** The links that were made for a letter; the secret in them is nowhere any more. */
export const viewReceiptLinks = (ctx: Context, referralId: string): Promise<Result<LinkView>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'referral', id: referralId } as const;
    const referral = await readReferral(tx, seals, referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: false }))
      return deny('referral.work', subject);
    await record({ type: 'referralRead', subject });
    return ok({ referral, links: await readLinks(tx, referralId), canMake: mayHaveLink(referral) });
  });
