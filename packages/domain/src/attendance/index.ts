export * from './attendance-file.ts';
export * from './day-absence.ts';
export * from './file-day.ts';
export * from './find-pupil.ts';
export * from './guess-mapping.ts';
export * from './read-attendance.ts';
export * from './remember-mapping.ts';
export * from './truancy.ts';
