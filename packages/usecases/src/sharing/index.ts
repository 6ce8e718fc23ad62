export * from './case-access.ts';
export * from './share-case.ts';
export * from './shared-case.ts';
export * from './support-page.ts';
