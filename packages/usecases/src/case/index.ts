export * from './change-child-data.ts';
export * from './close-case.ts';
export * from './open-case.ts';
export * from './prepare-case.ts';
export * from './preview-kinds.ts';
export * from './record-case-fact.ts';
export * from './roster-data.ts';
export * from './view-case.ts';
