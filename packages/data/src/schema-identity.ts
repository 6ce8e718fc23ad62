import type { Role } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { Generated } from 'kysely';
import type { Sealed } from './schema.ts';

export type AccountTable = {
  id: string;
  loginHash: Uint8Array;
  passwordHash: string;
  createdAt: Date;
  passwordChangedAt: Date;
};

export type MemberTable = {
  id: string;
  organisationId: string;
  accountId: string;
  roles: Role[];
  name: Sealed;
  login: Sealed;
  phone: Sealed | null;
  positionKk: Generated<string>;
  positionRu: Generated<string>;
  createdAt: Date;
  endedAt: Date | null;
  /** Set by the database when the head's role is taken away. */
  wasHead: Generated<boolean>;
  /** Of a deputy: the first and the last day, and the place in the order; null is open. */
  deputyFrom: IsoDate | null;
  deputyUntil: IsoDate | null;
  deputyOrder: number | null;
};

export type AbsenceTable = {
  id: string;
  organisationId: string;
  memberId: string;
  fromOn: IsoDate;
  untilOn: IsoDate | null;
  recordedAt: Date;
  recordedBy: string;
  /** The day from which they are there again, where that is earlier than was written. */
  backOn: IsoDate | null;
  endedAt: Date | null;
  endedBy: string | null;
};

export type SessionTable = {
  /** SHA-256 of the id that the browser holds, in hex. */
  id: string;
  accountId: string;
  memberId: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
};

export type PairingTable = {
  id: string;
  /** SHA-256 of the token that the browser holds, in hex. */
  tokenHash: string;
  /** Null once the code is good for nothing any more. */
  codeHash: Uint8Array | null;
  /** What the browser calls itself, sealed without an organisation. */
  browser: Sealed;
  origin: string;
  networkHash: Uint8Array;
  startedAt: Date;
  waitsUntil: Date;
  /** Of whoever decided. */
  organisationId: string | null;
  accountId: string | null;
  memberId: string | null;
  approvedAt: Date | null;
  lastUsedAt: Date | null;
  endedAt: Date | null;
  endedWhy: 'refused' | 'byTeacher' | 'byBrowser' | 'memberLeft' | 'everywhere' | 'password' | null;
  refusalNotedAt: Date | null;
};

export type SealingKeyTable = {
  id: string;
  organisationId: string;
  publicKey: Uint8Array;
  privateKey: Sealed;
  createdAt: Date;
};
