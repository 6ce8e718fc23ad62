export * from './accounts.ts';
export * from './held-forms.ts';
export * from './seats.ts';
export * from './session-rows.ts';
export * from './throttle-rows.ts';
