export { readDraftRecord, type DraftRecord } from './draft-record.ts';
export * from './insert-referral.ts';
export * from './lay-before-recipient.ts';
export * from './letter-signatures.ts';
export * from './letters.ts';
export * from './read-bodies.ts';
export * from './read-inbox.ts';
export { casesWithReturns, lockReferral, readReferral, readReferrals } from './read-referrals.ts';
export * from './read-withdrawn.ts';
export * from './receipt-links.ts';
export {
  eventsFrom,
  eventsOf,
  holdReferral,
  insertReferralEvent,
  type NewReferralEvent,
} from './referral-events.ts';
