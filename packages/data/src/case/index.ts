export * from './attachments.ts';
export { insertFact, readFacts, type NewFactRow } from './facts.ts';
export * from './incident-links.ts';
export { insertCase, joinReport, type NewCase, type NewGround } from './insert-case.ts';
export {
  bumpCase,
  lockCase,
  readCase,
  readCaseByNumber,
  readCases,
  readCasesBeside,
  readCasesOfPupil,
  type CaseFilter,
} from './read-cases.ts';
export * from './shares.ts';
export * from './read-ground-reports.ts';
export * from './update-child.ts';
