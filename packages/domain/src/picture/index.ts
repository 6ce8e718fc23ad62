export * from './give-out.ts';
export * from './month-counts.ts';
