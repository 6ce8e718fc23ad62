import type { ExchangeDirection, ExchangeOutcome } from '@qorgan/domain';

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
};

export type ExchangeSchema = {
  exchangePartner: ExchangePartnerTable;
  exchange: ExchangeTable;
};
