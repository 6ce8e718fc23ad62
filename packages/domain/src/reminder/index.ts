export * from './reminded.ts';
export * from './reminders-of.ts';
export * from './working-time.ts';
