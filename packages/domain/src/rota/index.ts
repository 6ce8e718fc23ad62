export * from './shift.ts';
export * from './time-span.ts';
