export { classLabel } from './class-label.ts';
export { foldClass, foldName, pupilMatcher } from './fold-name.ts';
export { isIin } from './iin.ts';
export { journalName, type NameOrder } from './journal-name.ts';
export { compareKazakh } from './kazakh-order.ts';
export * from './match-roster.ts';
export { readRosterHeader, rosterHeadings, type RosterHeader } from './roster-header.ts';
export { readRosterLine } from './roster-line.ts';
export * from './roster.ts';
