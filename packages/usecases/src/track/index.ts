export * from './change-track.ts';
export * from './record-step.ts';
export * from './view-case-track.ts';
export * from './view-track.ts';
