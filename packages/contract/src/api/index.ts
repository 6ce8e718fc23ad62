export * from './answers.ts';
export * from './message.ts';
export * from './operations.ts';
export * from './problem.ts';
