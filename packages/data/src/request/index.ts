export * from './answers-for-body-case.ts';
export * from './drafts.ts';
export * from './requests.ts';
