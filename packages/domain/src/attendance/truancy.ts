import { attentionCategories, type IsoDate } from '@qorgan/statute';
import { addDays } from '../kernel/day.ts';

/** A stretch within which a pupil was away on as many days as 2.1 names, or more. `days` are those days, in order. */
export type TruancyStretch = { from: IsoDate; until: IsoDate; days: readonly IsoDate[] };

/** "Within one month" by both readings of order-2026/2.1 (ADR 0104). */
export type Truancy = {
  /** Every calendar month that reaches the threshold, in order. */
  months: readonly TruancyStretch[];
  /** The latest thirty days that reach it; they end with a day of absence. */
  rolling: TruancyStretch | null;
};

const category = attentionCategories.find((one) => one.id === 'attn.truancy')!;
/** The days that the words of order-2026/2.1 name, and the thirty by which the second reading counts a month. */
export const truancyThreshold = { days: category.threshold.days, rollingDays: category.rollingDays };

/**
 * Whether days away without a valid reason reach the threshold of order-2026/2.1 within a calendar month or within any
 * thirty days, and which; null where neither does. With `after`, the last day of what somebody has already answered, only
 * stretches with a day later than that count: nobody is put forward twice for the same days. Days may come in any order
 * and more than once.
 */
export function truancyOf(away: readonly IsoDate[], after: IsoDate | null = null): Truancy | null {
  const days = [...new Set(away)].toSorted();
  const isNew = ({ days: within }: TruancyStretch) => after === null || within.at(-1)! > after;
  const months = monthsOf(days).filter(isNew);
  const rolling = stretchesOf(days).findLast(isNew) ?? null;
  return months.length > 0 || rolling ? { months, rolling } : null;
}

function monthsOf(days: readonly IsoDate[]): TruancyStretch[] {
  return [...Map.groupBy(days, (day) => day.slice(0, 7))]
    .filter(([, within]) => within.length >= truancyThreshold.days)
    .map(([month, within]) => {
      const next = addDays(`${month}-01` as IsoDate, 31).slice(0, 7);
      return { from: `${month}-01` as IsoDate, until: addDays(`${next}-01` as IsoDate, -1), days: within };
    });
}

/** Thirty days that end with each day of absence, where they reach the threshold. */
function stretchesOf(days: readonly IsoDate[]): TruancyStretch[] {
  return days.flatMap((until, at) => {
    const from = addDays(until, 1 - truancyThreshold.rollingDays);
    const within = days.slice(0, at + 1).filter((day) => day >= from);
    return within.length >= truancyThreshold.days ? [{ from, until, days: within }] : [];
  });
}
