export * from './body-alarms.ts';
export * from './reminded.ts';
export * from './reminders-of.ts';
export * from './silence.ts';
export * from './unopened.ts';
export * from './watch-reminders.ts';
export * from './working-time.ts';
export * from './work-times.ts';
