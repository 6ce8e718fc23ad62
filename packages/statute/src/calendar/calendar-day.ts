import type { IsoDate } from '../paragraph.ts';
import type { Text } from '../text.ts';

/**
 * A day that differs from the plain week.
 * `shifted` is the working day off in place of a holiday on a weekend; `religious` days never shift;
 * `transferredOff` and `transferredWork` come from a ministerial transfer.
 */
export type CalendarDay = {
  date: IsoDate;
  kind: 'holiday' | 'shifted' | 'religious' | 'transferredOff' | 'transferredWork';
  /** The day it stands in for, for shifted and transferred days. */
  forDate?: IsoDate;
  name: Text;
  /** False while no official production calendar or no fixed religious date is known. */
  confirmed: boolean;
};

/** One year of the calendar. `confirmed` is false as long as the year has no official production calendar. */
export type CalendarYear = { year: number; confirmed: boolean; days: readonly CalendarDay[] };
