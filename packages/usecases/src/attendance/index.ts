export * from './check-file.ts';
export {
  explainColumns,
  explainMarks,
  viewAttendanceFile,
  viewMarks,
  type FileColumn,
  type FileLayout,
  type FileMark,
} from './explain-file.ts';
export * from './put-forward.ts';
export { largestAttendanceFile, fileProblems, type FileProblem } from './read-sheets.ts';
export * from './receive-file.ts';
export * from './say-days.ts';
export * from './view-absences.ts';
