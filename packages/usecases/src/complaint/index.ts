export * from './draft-complaint.ts';
