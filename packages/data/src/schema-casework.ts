import type {
  AttachmentKind,
  KeptType,
  ShareExtent,
  TrackDeed,
  TrackStep,
  TransferAnswer,
} from '@qorgan/domain';
import type { Sealed } from './schema.ts';

/** At most one of the three says what of the case the file belongs to. */
export type AttachmentTable = {
  id: string;
  caseId: string;
  kind: AttachmentKind;
  type: KeptType;
  description: Sealed;
  size: number;
  sha256: string;
  factId: string | null;
  letterId: string | null;
  referralEventId: string | null;
  addedAt: Date;
  addedBy: string;
};

/** Apart from what the file is, so that the bytes can be destroyed and the rest stays. */
export type AttachmentContentTable = { attachmentId: string; content: Sealed };

export type AttachmentWithdrawalTable = {
  id: string;
  attachmentId: string;
  isDestroyed: boolean;
  withdrawnAt: Date;
  withdrawnBy: string;
  reason: Sealed;
};

/** A file offered to another school; `transferContent` holds what goes. */
export type TransferTable = {
  id: string;
  organisationId: string;
  toId: string;
  caseId: string;
  concernsHead: boolean;
  concerns: string[];
  offeredAt: Date;
  offeredBy: string;
  answer: TransferAnswer | null;
  answeredAt: Date | null;
  answeredBy: string | null;
  reason: Sealed | null;
};

/** The school's steps against bullying, version by version; nothing in it is about a person. */
export type TrackVersionTable = {
  organisationId: string;
  version: number;
  steps: TrackStep[];
  deed: TrackDeed;
  stepId: string;
  madeAt: Date;
  madeBy: string;
};

/** That two cases are of one incident, said by hand; taken back it stays. */
export type IncidentLinkTable = {
  id: string;
  organisationId: string;
  caseId: string;
  otherId: string;
  linkedAt: Date;
  linkedBy: string;
  reason: Sealed;
  endedAt: Date | null;
  endedBy: string | null;
  endReason: Sealed | null;
};

export type CaseShareTable = {
  id: string;
  caseId: string;
  organisationId: string;
  concernsHead: boolean;
  concerns: string[];
  memberId: string;
  extent: ShareExtent;
  sharedAt: Date;
  sharedBy: string;
  endedAt: Date | null;
  endedBy: string | null;
};
