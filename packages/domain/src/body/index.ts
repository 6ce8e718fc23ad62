export * from './body-case.ts';
export * from './body-duties.ts';
export * from './body-fact.ts';
export * from './body-standing.ts';
export * from './onward.ts';
export * from './record-body-fact.ts';
export * from './visit-act.ts';
export * from './visit-sections.ts';
