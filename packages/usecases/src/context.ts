import type { Db, Vault } from '@qorgan/data';
import type { Actor } from '@qorgan/domain';

/** What every use case is given. Time, ids and keys are arguments, so that each can be set in a test. */
export type House = {
  db: Db;
  vault: Vault;
  /** The moment of this request. */
  now: Date;
  /** Ties an error shown to a person to the log and the audit trail. */
  requestId: string;
  newId: () => string;
};

/** The same, with the person who acts. */
export type Context = House & {
  actor: Actor;
  /** The system outside that acts with this person's token, where one does (ADR 0139). */
  system?: ActingSystem;
};

/** By which token a system acts, and for which body it speaks. */
export type ActingSystem = { tokenId: string; partnerId: string; bodyId: string };
