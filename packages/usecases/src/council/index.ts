export * from './decide-on-child.ts';
export * from './hold-council.ts';
export * from './view-council.ts';
