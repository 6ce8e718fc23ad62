export * from './close-report.ts';
export * from './create-report.ts';
export * from './view-report.ts';
export type { Body } from '@qorgan/data';
