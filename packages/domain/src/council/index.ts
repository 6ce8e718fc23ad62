export * from './council.ts';
