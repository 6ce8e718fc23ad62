export * from './summaries.ts';
