export * from './import-roster.ts';
export * from './search-pupils.ts';
