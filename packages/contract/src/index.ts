export * from './report-input.ts';
export * from './text.ts';
