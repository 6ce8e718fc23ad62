export * from './answers.ts';
export * from './api-schema.ts';
export * from './message.ts';
export * from './openapi.ts';
export * from './operations.ts';
export * from './problem.ts';
