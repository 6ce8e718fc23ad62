export * from './track-versions.ts';
