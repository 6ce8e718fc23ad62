export * from './assessment.ts';
export * from './criteria.ts';
