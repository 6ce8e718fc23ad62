export * from './councils.ts';
