export * from './exchanges.ts';
export * from './partners.ts';
