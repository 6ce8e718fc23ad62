import type { Child, Parent } from '../case/case-file.ts';

/** A pupil as the school's roster has them. */
export type RosterPupil = {
  child: Child & { birthDate: string; classLabel: string };
  parents: readonly Parent[];
  iin: string | null;
};

/** The columns of a roster file, in the order in which the template shows them. */
export const rosterColumns = [
  'surname',
  'given',
  'patronymic',
  'classLabel',
  'birthDate',
  'iin',
  'address',
  'parentName',
  'parentRelation',
  'parentPhone',
] as const;
export type RosterColumn = (typeof rosterColumns)[number];

export const neededColumns = [
  'surname',
  'given',
  'classLabel',
  'birthDate',
] as const satisfies RosterColumn[];

/** What can be wrong with a line of a roster file; every one has a text in every language. */
export const rosterProblems = [
  'noHeader',
  'columnMissing',
  'columnTwice',
  'columnUnknown',
  'tooManyCells',
  'valueMissing',
  'valueTooLong',
  'birthDateWrong',
  'birthDateUnlikely',
  'iinWrong',
  'phoneWrong',
  'parentNameMissing',
  'sameAsLine',
  'iinAsLine',
  'iinNeeded',
  'quotesWrong',
  'notUtf8',
  'noPupils',
  'tooManyLines',
] as const;
export type RosterProblem = (typeof rosterProblems)[number];

/** `line` counts from 1, as a text editor or a spreadsheet shows it. */
export type RosterFault = {
  line: number;
  problem: RosterProblem;
  /** The column it is in, or the heading that is not known. */
  column?: string;
  /** The other line, for what stands in two. */
  otherLine?: number;
};

/** Surname, given name and patronymic as they are said together. */
export const fullName = (child: Pick<Child, 'surname' | 'given' | 'patronymic'>): string =>
  [child.surname, child.given, child.patronymic].filter(Boolean).join(' ');

/** By what two lines, or a line and the roster, are one child where no IIN says so: name and day of birth. */
export const rosterIdentity = ({ child }: Pick<RosterPupil, 'child'>): string =>
  `${fullName(child).normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ')}|${child.birthDate}`;
