export * from './dates.ts';
export * from './day.ts';
