export * from './view-pictures.ts';
