export * from './assessment-entry.ts';
export * from './assessment-fields.ts';
export * from './assessment-marks.ts';
export * from './full-years.ts';
export * from './initial-assessment.ts';
export * from './school-statement.ts';
export * from './decide-writing.ts';
