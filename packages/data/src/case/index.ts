export * from './attachments.ts';
export * from './facts.ts';
export { insertCase, joinReport, type NewCase, type NewGround } from './insert-case.ts';
export * from './read-cases.ts';
export * from './read-ground-reports.ts';
export * from './update-child.ts';
