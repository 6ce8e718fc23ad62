export * from './change-calendar.ts';
export * from './view-calendar.ts';
export type { RecordedChange } from '@qorgan/data';
