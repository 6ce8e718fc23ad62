export * from './insert-organisation.ts';
export * from './members.ts';
export * from './receives-here.ts';
