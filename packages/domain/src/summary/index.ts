export * from './cells.ts';
export * from './count-watched.ts';
export * from './hide-small.ts';
export * from './period.ts';
export * from './year-and-region.ts';
