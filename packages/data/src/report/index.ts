export * from './decisions.ts';
export * from './insert-report.ts';
export * from './mark-report.ts';
export * from './next-number.ts';
export * from './read-reports.ts';
