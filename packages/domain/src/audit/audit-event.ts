/** What is put on record. One row of codes and ids: never a name, never free text. */
export const auditTypes = [
  'signedIn',
  'signInRefused',
  'signedOut',
  'signedOutEverywhere',
  'passwordChanged',
  'browserPaired',
  'browserRefused',
  'pairingEnded',
  'memberAdded',
  'memberEnded',
  'rolesChanged',
  'deputyTermChanged',
  'absenceRecorded',
  'absenceEnded',
  'rosterImported',
  'pupilsSearched',
  'reportCreated',
  'reportRead',
  'directWaysShown',
  'directLetterPrepared',
  'reportOpened',
  'reportClosed',
  'noCaseDecided',
  'decisionReopened',
  'reportsListed',
  'deskRead',
  'registerRead',
  'packMade',
  'caseOpened',
  'caseJoined',
  'casesLinked',
  'casesUnlinked',
  'caseShared',
  'sharingEnded',
  'sharedCaseRead',
  'supportPageSaved',
  'supportPageRead',
  'caseAccessRead',
  'caseRead',
  'chronologyRead',
  'trackRead',
  'caseClosed',
  'caseReopened',
  'factRecorded',
  'factCorrected',
  'childDataChanged',
  'attachmentAdded',
  'attachmentRead',
  'attachmentWithdrawn',
  'attachmentDestroyed',
  'referralDrafted',
  'referralRead',
  'referralEdited',
  'letterIssued',
  'letterRead',
  'letterSigned',
  'referralSent',
  'referralReceived',
  'referralAccepted',
  'referralReturned',
  'referralFinished',
  'resendingDeclined',
  'sendingCorrected',
  'sendingWithdrawn',
  'receiptCorrected',
  'receiptWithdrawn',
  'answerCorrected',
  'answerWithdrawn',
  'reminderDelivered',
  'reportAlarmed',
  'reminderAddressAsked',
  'reminderAddressConfirmed',
  'reminderAddressRemoved',
  'pushBrowserAdded',
  'pushBrowserRemoved',
  'receiptLinkMade',
  'receiptLinkRevoked',
  'receiptConfirmedByLink',
  'bodyAdded',
  'bodyChanged',
  'calendarChanged',
  'calendarChangeWithdrawn',
  'trackChanged',
  'workTimesChanged',
  'transferOffered',
  'transferRead',
  'transferAccepted',
  'transferRefused',
  'transferWithdrawn',
  'watchListed',
  'watchEntered',
  'watchRead',
  'watchLooksRead',
  'watchRecorded',
  'watchContactRecorded',
  'watchNoteAdded',
  'watchEnded',
  'putForwardDeclined',
  'signShown',
  'signLeaveWithdrawn',
  'pupilProposed',
  'proposalWithdrawn',
  'caseMentioned',
  'caseMentionWithdrawn',
  'signsListed',
  'childSignsRead',
  'childChronologyRead',
  'caseRequested',
  'supportNoteSaved',
  'supportNoteRead',
  'supportNoteShared',
  'supportNoteSharingEnded',
  'criteriaChanged',
  'assessmentRecorded',
  'assessmentsRead',
  'attendanceChecked',
  'attendanceImported',
  'absenceDaysRecorded',
  'absencesRead',
  'accessRefused',
] as const;
export type AuditType = (typeof auditTypes)[number];

export type AuditEvent = {
  type: AuditType;
  /** What it was done to, where there is one thing. */
  subject?: {
    type:
      | 'report'
      | 'case'
      | 'fact'
      | 'referral'
      | 'letter'
      | 'transfer'
      | 'member'
      | 'pupil'
      | 'account'
      | 'organisation'
      | 'pairing'
      | 'watchEntry'
      | 'assessment';
    id: string;
  };
  /** The refusal's code, where the try was refused. */
  refused?: string;
  /** Codes and counts only. */
  details?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
};
