import type { CalendarYear } from './calendar-day.ts';
import { year2025 } from './year-2025.ts';
import { year2026 } from './year-2026.ts';
import { year2027 } from './year-2027.ts';
import { year2028 } from './year-2028.ts';
import { year2029 } from './year-2029.ts';
import { year2030 } from './year-2030.ts';

/** Every year whose days are known or computed, in order. Saturdays and Sundays are not listed as such. */
export const calendarYears: readonly CalendarYear[] = [
  year2025,
  year2026,
  year2027,
  year2028,
  year2029,
  year2030,
];

/** The calendar of a year; `undefined` where none is kept, so that nobody counts days blindly. */
export const calendarOf = (year: number): CalendarYear | undefined =>
  calendarYears.find((one) => one.year === year);
