export * from './attendance-days.ts';
export * from './attendance-files.ts';
