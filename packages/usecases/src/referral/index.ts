export { lateReasonIn, withLateReason } from '@qorgan/documents';
export * from './answer-referral.ts';
export { confirmByLink, letterAtLink, type LetterAtLink, type LinkKey } from './confirm-by-link.ts';
export * from './correct-receipt.ts';
export * from './correct-sending.ts';
export * from './draft-referral.ts';
export * from './inbox.ts';
export * from './issue-letter.ts';
export type { CorrectionOf } from './put-right.ts';
export type { WordingCheck } from './check-wording.ts';
export { proposeDraft, type Proposal } from './redraft-referral.ts';
export {
  correctAnswer,
  leaveReturned,
  recordAnswer,
  withdrawAnswer,
  type AnswerCorrection,
} from './record-answer.ts';
export * from './receipt-link.ts';
export * from './send-referral.ts';
export * from './view-referral.ts';
