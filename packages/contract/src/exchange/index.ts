export * from './canonical-json.ts';
export * from './documents.ts';
export * from './foreign.ts';
export * from './read-exchange.ts';
export * from './signed.ts';
