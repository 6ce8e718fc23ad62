export * from './draft-referral.ts';
export * from './inbox.ts';
export * from './issue-letter.ts';
export * from './send-referral.ts';
export * from './view-referral.ts';
