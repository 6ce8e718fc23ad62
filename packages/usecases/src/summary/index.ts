export * from './region-summary.ts';
export * from './school-summary.ts';
