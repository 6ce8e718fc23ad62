export * from './cases.ts';
export * from './facts.ts';
export * from './grounds.ts';
export * from './onward-reports.ts';
export * from './onwards.ts';
export * from './referral-child.ts';
