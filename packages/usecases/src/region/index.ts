export * from './view-region.ts';
