export * from './dates.ts';
export * from './day.ts';
export * from './kept-list.ts';
