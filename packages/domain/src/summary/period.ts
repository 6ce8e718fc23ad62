import type { IsoDate } from '@qorgan/statute';
import { atTime, dayOf } from '../kernel/day.ts';
import { schoolYearOf } from '../register/school-year.ts';

/** A half of a school year, the only period that a summary is fixed for: September to December, January to August. */
export type SummaryPeriod = { schoolYear: number; half: 1 | 2 };

/** From its first instant to the first instant of the next one, in Kazakhstan. */
export function periodSpan({ schoolYear, half }: SummaryPeriod): { from: Date; before: Date } {
  const first: IsoDate = half === 1 ? `${schoolYear}-09-01` : (`${schoolYear + 1}-01-01` as IsoDate);
  const next: IsoDate = half === 1 ? (`${schoolYear + 1}-01-01` as IsoDate) : `${schoolYear + 1}-09-01`;
  return { from: atTime(first, '00:00'), before: atTime(next, '00:00') };
}

/** The period that this moment is in: it has not closed yet. */
export function periodOf(now: Date): SummaryPeriod {
  const day = dayOf(now);
  return { schoolYear: schoolYearOf(day), half: day.slice(5) >= '09-01' ? 1 : 2 };
}

export const periodBefore = ({ schoolYear, half }: SummaryPeriod): SummaryPeriod =>
  half === 2 ? { schoolYear, half: 1 } : { schoolYear: schoolYear - 1, half: 2 };

/** Halves counted one after the other, so that neighbours differ by 1. */
export const periodIndex = ({ schoolYear, half }: SummaryPeriod): number => schoolYear * 2 + half;
