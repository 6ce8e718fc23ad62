export * from './exchanges.ts';
export * from './foreign.ts';
export * from './partners.ts';
export * from './webhooks.ts';
export * from './tokens.ts';
