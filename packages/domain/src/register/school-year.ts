import type { IsoDate } from '@qorgan/statute';
import { atTime } from '../kernel/day.ts';

/**
 * The school year that a day belongs to, named by the calendar year in which it begins: from 1 September to 31 August,
 * the summer after the lessons included, so that no day falls between two registers.
 */
export const schoolYearOf = (day: IsoDate): number =>
  Number(day.slice(0, 4)) - (day.slice(5) >= '09-01' ? 0 : 1);

/** From its first instant to the first instant of the next, in Kazakhstan. */
export const schoolYearSpan = (year: number): { from: Date; before: Date } => ({
  from: atTime(firstDay(year), '00:00'),
  before: atTime(firstDay(year + 1), '00:00'),
});

const firstDay = (year: number): IsoDate => `${year}-09-01` as IsoDate;
