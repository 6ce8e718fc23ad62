export * from './arrivals.ts';
export * from './clock-beat.ts';
export * from './mail-address.ts';
export * from './my-reminders.ts';
export * from './outlines.ts';
export * from './push-subscriptions.ts';
export * from './reminders.ts';
export * from './wake-ups.ts';
