export * from './emergency.ts';
export * from './journal-names.ts';
export * from './problems.ts';
export * from './report-form.ts';
export * from './report-stage.ts';
