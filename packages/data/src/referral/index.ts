export * from './insert-referral.ts';
export * from './letters.ts';
export * from './read-bodies.ts';
export { insertReferralEvent, type NewReferralEvent } from './referral-events.ts';
export * from './read-inbox.ts';
export { lockReferral, readReferral, readReferrals, stateOf } from './read-referrals.ts';
