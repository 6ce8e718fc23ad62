export * from './let-through.ts';
export * from './mention-case.ts';
export * from './propose-pupil.ts';
export type { AnsweredProposal, AskedFrom, SightOfChild } from './sight-of-report.ts';
export { beginCaseAsk, type CaseAsk } from './ask-for-case.ts';
export * from './signs-desk.ts';
export * from './signs-put-forward.ts';
export * from './view-child.ts';
export * from './support-note.ts';
