export * from './answers.ts';
export * from './message.ts';
export * from './problem.ts';
