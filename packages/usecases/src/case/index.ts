export * from './open-case.ts';
export * from './prepare-case.ts';
export * from './preview-kinds.ts';
export * from './record-case-fact.ts';
export * from './view-case.ts';
