export * from './exchanges.ts';
export * from './foreign.ts';
export * from './partners.ts';
