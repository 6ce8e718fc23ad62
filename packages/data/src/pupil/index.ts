export * from './roster-rows.ts';
