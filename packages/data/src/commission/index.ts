export * from './decisions.ts';
export * from './sittings.ts';
