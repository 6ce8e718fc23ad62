export * from './case/index.ts';
export * from './context.ts';
export * from './desk/head-desk.ts';
export * from './identity/index.ts';
export * from './organisation/index.ts';
export * from './pupil/index.ts';
export * from './referral/index.ts';
export * from './report/index.ts';
