export * from './entries.ts';
export * from './put-forward.ts';
export * from './records.ts';
