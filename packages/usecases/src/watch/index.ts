export { addToEntry, heldEntry, type Added } from './add-to-entry.ts';
export * from './enter-on-register.ts';
export { evidenceForEntry, type EvidenceForEntry } from './evidence-for-entry.ts';
export * from './list-watched.ts';
export * from './record-contact.ts';
export * from './record-on-entry.ts';
export * from './take-over-measure.ts';
export * from './view-entry.ts';
