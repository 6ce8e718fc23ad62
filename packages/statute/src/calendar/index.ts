export * from './calendar-day.ts';
export * from './calendar-years.ts';
export { holidayNames } from './holiday-names.ts';
