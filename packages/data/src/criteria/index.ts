export * from './assessments.ts';
export * from './criteria-versions.ts';
