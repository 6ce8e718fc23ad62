export * from './close-report.ts';
export * from './create-report.ts';
export * from './sent-with.ts';
export * from './decide-without-case.ts';
export * from './settled-reports.ts';
export * from './take-up-report.ts';
export * from './view-report.ts';
export type { DecisionInput } from './write-decision.ts';
export type { Body } from '@qorgan/data';
