import type { ExchangeDirection, ExchangeOutcome, WebhookEventType, WebhookOutcome } from '@qorgan/domain';
import type { Generated } from 'kysely';
import type { Sealed } from './schema.ts';

/** Systems outside whose keys are known, and what was exchanged with them. Nothing here is of a child. */
export type ExchangePartnerTable = {
  id: string;
  regionId: string;
  bodyId: string;
  name: string;
  publicKey: Uint8Array;
  addedAt: Date;
  addedBy: string;
  endedAt: Date | null;
  endedBy: string | null;
};

export type ExchangeTable = {
  id: string;
  organisationId: string;
  direction: ExchangeDirection;
  messageId: string | null;
  format: string | null;
  /** Of an answer, which. */
  says: string | null;
  partnerId: string | null;
  referralId: string | null;
  outcome: ExchangeOutcome;
  sha256: string;
  at: Date;
  doneBy: string;
  /** The referral of another system that was taken in, or whose state was given out. */
  foreignId: string | null;
  /** By which token a system did it. */
  tokenId: string | null;
};

/** What a system acts with, in the name of whoever issued it. */
export type ExchangeTokenTable = {
  id: string;
  organisationId: string;
  partnerId: string;
  memberId: string;
  tokenHash: string;
  issuedAt: Date;
  lastUsedAt: Date | null;
  endedAt: Date | null;
  endedBy: string | null;
};

/** A referral of another system: what it says is sealed with the key of the body that it is for. */
export type ForeignReferralTable = {
  id: string;
  organisationId: string;
  partnerId: string;
  senderReferralId: string;
  content: Sealed;
  document: Sealed;
  receivedAt: Date;
  noticedAt: Date | null;
  takenBy: string;
};

/** That the body received it, and that it gave it back. */
export type ForeignAnswerTable = {
  foreignId: string;
  kind: 'received' | 'returned';
  content: Sealed;
  at: Date;
  saidBy: string;
};

/** That it waits: for the body's word, or, confirmed, for a case. */
export type ForeignWaitingTable = {
  foreignId: string;
  organisationId: string;
  receivedAt: Date;
  isConfirmed: Generated<boolean>;
};

/** That the incoming number was put right. */
export type ForeignCorrectionTable = {
  id: string;
  foreignId: string;
  /** An earlier correction; null: the number that the receipt was confirmed with. */
  corrects: string | null;
  content: Sealed;
  at: Date;
  saidBy: string;
};

/** Where a system outside is told by itself. */
export type WebhookTable = {
  id: string;
  organisationId: string;
  partnerId: string;
  address: string;
  secret: Sealed;
  setAt: Date;
  setBy: string;
  endedAt: Date | null;
  endedBy: string | null;
};

/** What it is told, until it was: the outbox. */
export type WebhookEventTable = {
  id: string;
  organisationId: string;
  partnerId: string;
  type: WebhookEventType;
  documentId: string;
  at: Date;
  dueAt: Date;
  tries: Generated<number>;
  deliveredAt: Date | null;
  givenUpAt: Date | null;
  droppedAt: Date | null;
};

export type WebhookAttemptTable = {
  id: string;
  eventId: string;
  at: Date;
  outcome: WebhookOutcome;
  status: number | null;
};

export type ExchangeSchema = {
  exchangePartner: ExchangePartnerTable;
  exchange: ExchangeTable;
  foreignReferral: ForeignReferralTable;
  foreignAnswer: ForeignAnswerTable;
  foreignCorrection: ForeignCorrectionTable;
  foreignWaiting: ForeignWaitingTable;
  exchangeToken: ExchangeTokenTable;
  webhook: WebhookTable;
  webhookEvent: WebhookEventTable;
  webhookAttempt: WebhookAttemptTable;
};
