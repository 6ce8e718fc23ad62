import { attentionGroups } from '@qorgan/statute';
import { groundsOf, termsOf, type WatchEntry, type WatchRecord } from '../watch/record.ts';
import { isInGroup } from '../watch/ground.ts';
import { bandOf, summaryCells, type Counts } from './cells.ts';
import { periodSpan, type SummaryPeriod } from './period.ts';

/** A child under watch as the counting needs it. */
export type CountedEntry = Pick<WatchEntry, 'enteredAt' | 'endedAt'> & {
  records: readonly WatchRecord[];
  classLabel: string;
};

/**
 * The exact numbers of a period: who was watched at its close, by level, class and ground, as the records said by then, and
 * how many entered and ended in it. What was written down after the close does not count.
 */
export function countWatched(entries: readonly CountedEntry[], period: SummaryPeriod): Counts {
  const { from, before } = periodSpan(period);
  const counts: Record<string, number> = Object.fromEntries(summaryCells.map((cell) => [cell, 0]));
  const count = (cell: string) => {
    counts[cell] = (counts[cell] ?? 0) + 1;
  };
  const isIn = (at: Date | null) => at !== null && at >= from && at < before;
  for (const { enteredAt, endedAt, records, classLabel } of entries) {
    if (isIn(enteredAt)) count('entered');
    if (isIn(endedAt)) count('ended');
    if (enteredAt >= before || (endedAt && endedAt < before)) continue;
    const known = records.filter(({ recordedAt }) => recordedAt < before);
    count('total');
    count(`level.${termsOf(known)?.level ?? 'raised'}`);
    count(`band.${bandOf(classLabel)}`);
    for (const cell of groundCellsOf(known)) count(cell);
  }
  return counts;
}

/** Each ground once, and each group that a ground puts the child in. */
function groundCellsOf(records: readonly WatchRecord[]): string[] {
  const grounds = [...new Set(groundsOf(records).map(({ ground }) => ground))];
  const categories = grounds.filter((ground) => ground.startsWith('attn.'));
  const groups = attentionGroups.filter(({ id }) => grounds.some((ground) => isInGroup(ground, id)));
  return [...categories, ...groups.map(({ id }) => id)];
}
