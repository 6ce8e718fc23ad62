export * from './decision.ts';
export * from './sitting.ts';
