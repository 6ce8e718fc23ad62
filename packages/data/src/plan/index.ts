export * from './measures.ts';
export * from './plans.ts';
