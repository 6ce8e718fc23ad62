import type { IsoDate } from '@qorgan/statute';
import { atTime, dayOf } from '../kernel/day.ts';

/** A calendar month in Kazakhstan, `2026-11`. */
export type Month = `${number}-${number}`;
export type RegionPeriod = { kind: 'month' | 'quarter' | 'year'; months: readonly Month[] };

export const monthOf = (instant: Date): Month => dayOf(instant).slice(0, 7) as Month;

/** The month so many months later, or earlier. */
export function addMonths(month: Month, n: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const at = year * 12 + (number - 1) + n;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` as Month;
}

/** On which day of the next month a month is fixed: by then ten working days have passed, whatever holidays there are. */
export const fixedOnDay = 21;

/**
 * At which moment a month is counted, once and for all: as everything stood then. What is written down later changes no
 * number that was looked at before, so that no two looks can be differenced.
 */
export const fixedAt = (month: Month): Date =>
  atTime(`${addMonths(month, 1)}-${fixedOnDay}` as IsoDate, '00:00');

/** The months that can be looked at, the latest first, so many at most. */
export function fixedMonths(now: Date, most: number): Month[] {
  const current = monthOf(now);
  const latest = fixedAt(addMonths(current, -1)) <= now ? addMonths(current, -1) : addMonths(current, -2);
  return Array.from({ length: most }, (_, back) => addMonths(latest, -back));
}

/** `2026-11`, `2026-Q4` or `2026` as a period of which every month is fixed; null for what is none. */
export function readPeriod(text: string, now: Date): RegionPeriod | null {
  const period = periodOfText(text);
  return period && fixedAt(period.months.at(-1)!) <= now ? period : null;
}

function periodOfText(text: string): RegionPeriod | null {
  if (/^20\d\d-(0[1-9]|1[0-2])$/.test(text)) return { kind: 'month', months: [text as Month] };
  const quarter = /^(20\d\d)-Q([1-4])$/.exec(text);
  if (quarter)
    return { kind: 'quarter', months: run(`${quarter[1]}-01` as Month, (Number(quarter[2]) - 1) * 3, 3) };
  if (/^20\d\d$/.test(text)) return { kind: 'year', months: run(`${text}-01` as Month, 0, 12) };
  return null;
}

const run = (from: Month, skip: number, count: number): Month[] =>
  Array.from({ length: count }, (_, at) => addMonths(from, skip + at));

/** The periods to choose from, by their texts: what is fixed of the last year's months, quarters and years. */
export function periodsToChoose(now: Date): string[] {
  const months = fixedMonths(now, 12);
  const years = [...new Set(fixedMonths(now, 24).map((month) => month.slice(0, 4)))];
  const quarters = years.flatMap((year) => [4, 3, 2, 1].map((quarter) => `${year}-Q${quarter}`));
  return [
    ...months,
    ...quarters.filter((text) => readPeriod(text, now)).slice(0, 4),
    ...years.filter((text) => readPeriod(text, now)),
  ];
}
