export * from './decode-roster-file.ts';
export * from './import-roster.ts';
export * from './list-pupils.ts';
export * from './roster-fault-text.ts';
export * from './search-pupils.ts';
