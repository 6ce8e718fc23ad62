import type { DirectoryEntry, ReferralDuty, ReferralEvent } from '@qorgan/domain';
import type { Generated } from 'kysely';
import type { Sealed } from './schema.ts';

/** Referrals with their letters and what befell them, and the directory of whom they go to. */
export type ReferralTable = {
  id: string;
  caseId: string;
  organisationId: string;
  recipientId: string;
  concernsHead: boolean;
  concerns: Generated<string[]>;
  duty: ReferralDuty;
  /** The returned referral that this one is sent again for. */
  follows: string | null;
  createdAt: Date;
  createdBy: string;
  /** When the portal laid it before the recipient, and which version; null while it does not. */
  sentAt: Date | null;
  sentLetterId: string | null;
  revision: Generated<number>;
};

/** That a letter waits for its recipient's word; gone as soon as it has said any. */
export type LetterWaitingTable = { referralId: string; recipientId: string; sentAt: Date };

/** What is written and not issued yet. */
export type LetterDraftTable = {
  referralId: string;
  content: Sealed;
  updatedAt: Date;
  updatedBy: string;
  drafted: Sealed | null;
};

export type LetterTable = {
  id: string;
  referralId: string;
  organisationId: string;
  version: number;
  number: string;
  issuedOn: string;
  issuedAt: Date;
  issuedBy: string;
  content: Sealed;
  pdf: Sealed;
  docx: Sealed;
  sha256: string;
  /** By which version of the directory it is addressed; unknown for letters older than versions. */
  directoryVersion: number | null;
};

export type LetterSignatureTable = {
  id: string;
  letterId: string;
  signedAt: Date;
  signedBy: string;
  reading: Sealed;
  cms: Sealed;
  sha256: string;
};

export type ReferralEventTable = {
  id: string;
  referralId: string;
  type: ReferralEvent['type'];
  at: Date;
  recordedAt: Date;
  /** Nobody with a seat where it came by a link. */
  recordedBy: string | null;
  viaLink: string | null;
  viaExchange: Generated<string | null>;
  recordedIn: string;
  content: Sealed;
  corrects: string | null;
};

export type WithdrawnSendingTable = {
  eventId: string;
  referralId: string;
  organisationId: string;
  recipientId: string;
  letterNumber: string;
  sentAt: Date;
  withdrawnAt: Date;
};

export type DirectoryEntryTable = {
  bodyId: string;
  version: number;
  content: DirectoryEntry;
  reason: string | null;
  recordedAt: Date;
  recordedBy: string | null;
  recordedIn: string | null;
};

export type ReceiptLinkTable = {
  id: string;
  referralId: string;
  organisationId: string;
  recipientId: string;
  letterId: string;
  letterNumber: string;
  issuedOn: string;
  tokenHash: Uint8Array;
  codeHash: Uint8Array;
  createdAt: Date;
  createdBy: string;
  expiresAt: Date;
  revokedAt: Date | null;
  usedAt: Date | null;
};
