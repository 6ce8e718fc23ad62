export * from './emergency.ts';
export * from './problems.ts';
export * from './report-form.ts';
export * from './report-stage.ts';
