import type { IsoDate } from '@qorgan/statute';
import type { AwayMark, SaidDay } from './day-absence.ts';

/** A line of a table as it stands in the file; `line` counts from 1, as an editor or a spreadsheet shows it. */
export type SheetRow = { line: number; cells: readonly string[] };
export type Sheet = { name: string; rows: readonly SheetRow[] };

/**
 * How a file is laid out: a column for each day, a line for each absence, or only totals, which name no day and prove
 * none.
 */
export const fileShapes = ['dates', 'lines', 'totals'] as const;
export type FileShape = (typeof fileShapes)[number];

/** What one mark stands for in this file: a day, or a lesson of which there are several in a day. */
export const fileUnits = ['day', 'lesson'] as const;
export type FileUnit = (typeof fileUnits)[number];

/** What a mark of the journal means; `unknown` is one that nobody has explained, and its lines are named. */
export const markMeanings = ['unexcused', 'excused', 'present', 'unknown'] as const;
export type MarkMeaning = AwayMark | 'present' | 'unknown';

/** Where in a file what stands; columns count from 0, null where there is none. */
export type FileColumns = {
  shape: FileShape;
  unit: FileUnit;
  /** The number of the line that holds the headings. */
  headingLine: number;
  name: number;
  /** A second column of the name, where surname and given name stand apart. */
  secondName: number | null;
  classLabel: number | null;
  iin: number | null;
  /** Of `lines`. */
  day: number | null;
  /** Of `lines` the mark, of `totals` the number of lessons missed without a valid reason. */
  mark: number | null;
  /** The month, 1 to 12, of headings that are days alone. */
  month: number | null;
};

/** What each mark means, by the mark as `markKey` writes it; an empty cell is ''. */
export type MarkMeanings = Readonly<Record<string, MarkMeaning>>;
export type AttendanceMapping = { columns: FileColumns; marks: MarkMeanings };

/** What can be wrong with a line of an attendance file; every one has a text in every language. */
export const attendanceProblems = [
  'quotesWrong',
  'nameMissing',
  'nameTooShort',
  'pupilUnknown',
  'pupilSeveral',
  'pupilOtherClass',
  'pupilLeft',
  'dayMissing',
  'dayUnreadable',
  'dayInFuture',
  'dayNotKept',
  'notSchoolDay',
  'markUnknown',
  'totalUnreadable',
  'sameAsLine',
  'contradictsLine',
] as const;
export type AttendanceProblem = (typeof attendanceProblems)[number];

export type AttendanceFault = {
  line: number;
  problem: AttendanceProblem;
  /** What stands there: a name, a class, a day or a mark. For the eyes of whoever brought the file alone. */
  value?: string;
  /** The other line, for what stands in two. */
  otherLine?: number;
};

/** Lessons missed by one pupil: they prove no day. `days` are those on which there were any, where the file says. */
export type MissedLessons = {
  pupilId: string;
  unexcused: number;
  excused: number;
  days: readonly IsoDate[];
};

/** What a file says, and everything in it that could not be read. */
export type AttendanceRead = {
  /** Lines under the headings that hold anything. */
  lines: number;
  days: readonly SaidDay[];
  lessons: readonly MissedLessons[];
  faults: readonly AttendanceFault[];
};

/** A mark as it is compared: without spaces, small letters. The shape of the letters is kept: Latin H is no н here. */
export const markKey = (cell: string): string =>
  cell.normalize('NFC').replaceAll(/\s+/gu, '').toLowerCase().slice(0, 40);
