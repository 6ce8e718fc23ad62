export * from './case-requests.ts';
export * from './leaves.ts';
export * from './mentions.ts';
export * from './proposals.ts';
export * from './support-notes.ts';
