export * from './track.ts';
export * from './starting-track.ts';
export * from './track-record.ts';
export * from './follow-track.ts';
