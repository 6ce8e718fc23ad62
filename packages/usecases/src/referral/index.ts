export * from './correct-receipt.ts';
export * from './correct-sending.ts';
export * from './draft-referral.ts';
export * from './inbox.ts';
export * from './issue-letter.ts';
export type { CorrectionOf } from './put-right.ts';
export * from './send-referral.ts';
export * from './view-referral.ts';
