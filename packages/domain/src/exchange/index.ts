export * from './exchange.ts';
export * from './foreign.ts';
