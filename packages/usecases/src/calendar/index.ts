export * from './view-calendar.ts';
