import { randomUUID } from 'node:crypto';
import { at, nextNumber, sealed } from './town-constants.ts';

export const draftRow = (referralId: string, memberId: string) => ({
  referralId,
  content: sealed,
  updatedAt: at,
  updatedBy: memberId,
});

export const letterRow = (referralId: string, organisationId: string, memberId: string) => ({
  id: randomUUID(),
  referralId,
  organisationId,
  version: nextNumber(),
  number: String(nextNumber()),
  issuedOn: '2026-11-20',
  issuedAt: at,
  issuedBy: memberId,
  content: sealed,
  pdf: sealed,
  docx: sealed,
  sha256: '',
});

export const eventRow = (referralId: string, memberId: string, recordedIn: string) => ({
  id: randomUUID(),
  referralId,
  type: 'received' as const,
  at,
  recordedAt: at,
  recordedBy: memberId,
  recordedIn,
  content: sealed,
});

/** What the recipient keeps of a letter that this entry took back. */
export const withdrawnRow = (
  entry: { id: string; referralId: string },
  parties: { organisationId: string; recipientId: string },
) => ({
  eventId: entry.id,
  referralId: entry.referralId,
  letterNumber: '1',
  sentAt: at,
  withdrawnAt: at,
  ...parties,
});

/** An electronic signature under a letter. */
export const signatureRow = (letterId: string, memberId: string) => ({
  ...{ id: randomUUID(), letterId, signedAt: at, signedBy: memberId },
  ...{ reading: sealed, cms: sealed, sha256: randomUUID() },
});

/** A one-time link for a letter. */
export const linkRow = (
  of: { referralId: string; organisationId: string; recipientId: string; letterId: string },
  memberId: string,
) => ({
  ...of,
  id: randomUUID(),
  letterNumber: '1',
  issuedOn: '2026-11-20',
  tokenHash: Buffer.from(randomUUID()),
  codeHash: Buffer.from(randomUUID()),
  createdAt: at,
  createdBy: memberId,
  expiresAt: at,
});
