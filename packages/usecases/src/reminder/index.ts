export * from './carrier.ts';
export * from './clock-silence.ts';
export * from './deliver-reminder.ts';
export * from './mail-address.ts';
export * from './my-reminders.ts';
export * from './push-browsers.ts';
export * from './tick.ts';
