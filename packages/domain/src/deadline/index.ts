export * from './countdown.ts';
export * from './due.ts';
export * from './explain.ts';
export * from './week.ts';
export * from './work-calendar.ts';
export * from './year-picture.ts';
