export * from './change-plan.ts';
export * from './measure.ts';
export * from './plan-basis.ts';
export * from './plan.ts';
export * from './progress.ts';
