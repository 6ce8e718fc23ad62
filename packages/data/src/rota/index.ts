export * from './shifts.ts';
