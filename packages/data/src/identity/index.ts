export * from './accounts.ts';
export * from './held-forms.ts';
export * from './pairing-rows.ts';
export * from './sealing-keys.ts';
export * from './seats.ts';
export * from './session-rows.ts';
export * from './throttle-rows.ts';
