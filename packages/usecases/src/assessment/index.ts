export * from './begin-assessment.ts';
export * from './sign-assessment.ts';
export * from './view-assessment.ts';
export * from './write-assessment.ts';
