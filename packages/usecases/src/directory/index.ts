export * from './keep-directory.ts';
export { viewBody, viewDirectory, type BodyView, type Directory } from './view-directory.ts';
export type { DirectoryBody, EntryVersion } from '@qorgan/data';
