export * from './exchanges.ts';
export * from './foreign.ts';
export { insertForeignCorrection, type NewForeignCorrection } from './foreign-corrections.ts';
export { countForeignsWaiting, foreignsOnPage, type ForeignStanding } from './foreign-pages.ts';
export * from './partners.ts';
export * from './webhooks.ts';
export * from './tokens.ts';
