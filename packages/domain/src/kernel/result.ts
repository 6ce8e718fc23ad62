import type { Citation } from '@qorgan/statute';

/** Everything the house can politely say no with. Codes, not sentences; a bug is thrown instead. */
export type Refusal =
  /** It is not there, or it is not there for this person: one answer for both. */
  | { kind: 'notFound' }
  | { kind: 'notAllowed'; action: string }
  /** Somebody else changed it meanwhile. */
  | { kind: 'changedMeanwhile' }
  /** The form has made this report already and says something else by now; or another form just said the same. */
  | { kind: 'sentBefore'; report: { id: string; number: number; receivedAt: Date }; saysTheSame: boolean }
  | { kind: 'wrongState'; is: string; needs: string }
  | { kind: 'ruleBroken'; rule: Rule; cites?: Citation }
  /** Guessing is slowed down. */
  | { kind: 'tooSoon'; seconds: number };

/** The rules of ours and of the order that an input can break. Every one has a text in every language. */
export const rules = [
  'lateReasonNeeded',
  'inFuture',
  'beforeDetection',
  'beforeIssue',
  'beforeSending',
  'afterReceipt',
  'kindsNeeded',
  'whyOpenNeeded',
  'caseIsClosed',
  'alreadyRecorded',
  'alreadyCorrected',
  'factOfLetter',
  'alreadyOffered',
  'reasonNeeded',
  'alreadyClosed',
  'alreadyInCase',
  'alreadyDecided',
  'alreadyTakenUp',
  'nameAbbreviated',
  'phoneUnclear',
  'emailUnclear',
  'numberTaken',
  'proofNeeded',
  'answerProofNeeded',
  'returnWordsNeeded',
  'letterIncomplete',
  'letterHasGaps',
  'othersNamed',
  'caseChanged',
  'parentsNamed',
  'noRecipient',
  'noCaseForAlleged',
  'wrongCredentials',
  'codeWrong',
  'loginTaken',
  'passwordWeak',
  'lastAdministrator',
  'headIsNoDeputy',
  'bodyHeadReceives',
  'untilBeforeFrom',
  'dayNotKept',
  'shiftTooLong',
  'shiftInPast',
  'noReceiver',
  'alreadySo',
  'entryOpenToMore',
  'hoursBackwards',
  'sharedWithConcerned',
  'supportPageNeeded',
  'leaveNeedsDecision',
  'notOnRoster',
  'caseNumberUnknown',
  'alreadyInIncident',
  'trackOfBullying',
  'stepAnswersNeeded',
  'targetUnclear',
  'fileEmpty',
  'fileTooLarge',
  'fileNotTaken',
  'fileBroken',
  'filesFull',
  'pushServiceUnknown',
  'pushBrowsersFull',
  'signatureUnreadable',
  'signatureOfOther',
  'signatureWrong',
  'signaturesFull',
  'certificateNotValid',
  'certificateOfOther',
  'certificateNotTrusted',
  'notForSigning',
  'fileWithdrawn',
  'scaleUnclear',
  'assessmentUnclear',
  'councilSignersNeeded',
  'councilWordsNeeded',
  'quorumRuleWrong',
  'sittingSignersNeeded',
  'quorumRuleNeeded',
  'moreThanMembers',
  'sittingNotHeld',
  'quorumMissing',
  'decisionWordsNeeded',
  'decisionMeasureNeeded',
  'decisionStands',
  'requestSubjectNeeded',
  'requestWordsNeeded',
  'dueInPast',
  'answerEmpty',
  'groundNeeded',
  'alreadyWatched',
  'watchEnded',
  'reviewInPast',
  'responsibleUnknown',
  'contactPlanUnclear',
  'lastGround',
  'nextContactInPast',
  'notSchoolDay',
  'noDayColumns',
  'keyUnclear',
  'keyRegistered',
  'addressNotAllowed',
  'addressSet',
  'assessmentHasGaps',
  'assessmentTooLong',
  'assessmentSignedAlready',
  'assessmentUnsigned',
  'measureNameNeeded',
  'measureReasonsNeeded',
  'measureWordsNeeded',
  'planIncomplete',
  'planClosed',
] as const;
export type Rule = (typeof rules)[number];

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): Result<never> => ({ ok: false, refusal });
/** Shorthand for the commonest refusal: a rule of the order or of ours is broken. */
export const breaks = (rule: Rule, cites?: Citation): Result<never> =>
  refuse(cites ? { kind: 'ruleBroken', rule, cites } : { kind: 'ruleBroken', rule });
