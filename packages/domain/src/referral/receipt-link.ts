/** How long a link to confirm a receipt can be used, in days from when it was made. */
export const linkDays = 30;

const day = 24 * 60 * 60_000;

export const linkExpiry = (madeAt: Date): Date => new Date(madeAt.getTime() + linkDays * day);

/** A one-time link by which a body without an account confirms that it took a letter. */
export type ReceiptLink = {
  id: string;
  letterId: string;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  usedAt: Date | null;
};

export type LinkState = 'open' | 'used' | 'revoked' | 'expired';

/** Whether a link can still be used. Used is said before all else: then the receipt is on record. */
export function linkState(link: Omit<ReceiptLink, 'id' | 'letterId' | 'createdAt'>, now: Date): LinkState {
  if (link.usedAt) return 'used';
  if (link.revokedAt) return 'revoked';
  return now < link.expiresAt ? 'open' : 'expired';
}
