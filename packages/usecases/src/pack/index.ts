export * from './make-pack.ts';
export * from './verify-pack.ts';
export type { PackDocument, PackSection } from '@qorgan/documents';
