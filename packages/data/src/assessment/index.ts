export * from './assessments.ts';
export * from './school-words.ts';
