export * from './attach-to-case.ts';
export * from './attachment-file.ts';
export * from './withdraw-attachment.ts';
