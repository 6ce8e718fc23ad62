import type { Sealed } from './schema.ts';

/** Whom it concerns, as the report or the case has it, and when it was taken back. */
type Given = {
  id: string;
  organisationId: string;
  concernsHead: boolean;
  concerns: string[];
};
type Ended = { endedAt: Date | null; endedBy: string | null };

/** A child's sign that the psychologist may see. */
export type SignLeaveTable = Given &
  Ended & {
    reportId: string;
    reportPupilId: string;
    pupilId: string | null;
    content: Sealed;
    givenAt: Date;
    givenBy: string;
  };

/** A pupil whom the head proposes to the register. */
export type RegisterProposalTable = Given &
  Ended & {
    reportId: string;
    reportPupilId: string;
    pupilId: string;
    reason: Sealed;
    proposedAt: Date;
    proposedBy: string;
  };

/** That a case exists, as the psychologist may know. */
export type CaseMentionTable = Given &
  Ended & {
    caseId: string;
    pupilId: string;
    number: number;
    isClosed: boolean;
    givenAt: Date;
    givenBy: string;
  };

/** A report by which the psychologist asks the head to open a case, and the signs that it came from. */
export type CaseRequestTable = Given & {
  reportId: string;
  pupilId: string;
  leaveIds: string[];
  askedAt: Date;
  askedBy: string;
};

/** What those who lead let the psychologist see; part of `Schema`. */
export type SightSchema = {
  signLeave: SignLeaveTable;
  registerProposal: RegisterProposalTable;
  caseMention: CaseMentionTable;
  caseRequest: CaseRequestTable;
  supportNote: SupportNoteTable;
  supportNoteShare: SupportNoteShareTable;
};

/** A version of how to support a child under watch. */
export type SupportNoteTable = {
  id: string;
  entryId: string;
  version: number;
  writtenAt: Date;
  writtenBy: string;
  content: Sealed;
};

/** A colleague who may read it. */
export type SupportNoteShareTable = Given &
  Ended & {
    entryId: string;
    memberId: string;
    sharedAt: Date;
    sharedBy: string;
  };
