export * from './story.ts';
export * from './town.ts';
export * from './trail.ts';
export * from './bodies.ts';
export * from './letters-before.ts';
