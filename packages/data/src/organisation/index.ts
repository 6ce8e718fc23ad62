export * from './absences.ts';
export * from './calendar-changes.ts';
export * from './insert-organisation.ts';
export * from './members.ts';
export * from './read-staff.ts';
export * from './receives-here.ts';
export * from './work-times.ts';
