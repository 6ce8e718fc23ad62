export * from './school-request.ts';
