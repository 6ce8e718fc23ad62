export * from './exchange.ts';
export * from './foreign.ts';
export * from './webhook.ts';
