import { attentionCategories, attentionGroups } from '@qorgan/statute';
import { concernLevels } from '../watch/record.ts';

/** Classes of the primary, the basic and the upper school; `other` has no number that says which. */
export const gradeBands = ['primary', 'basic', 'upper', 'other'] as const;
export type GradeBand = (typeof gradeBands)[number];

/** The band of a class as the roster writes it: `5 «Ә»` is of the basic school. */
export function bandOf(classLabel: string): GradeBand {
  const grade = /^\D*(\d{1,2})(?!\d)/.exec(classLabel)?.[1];
  if (grade === undefined || Number(grade) > 12) return 'other';
  return Number(grade) <= 4 ? 'primary' : Number(grade) <= 9 ? 'basic' : 'upper';
}

/** Parts that make up the total: each child is in exactly one of each. */
export const levelCells: readonly string[] = concernLevels.map((level) => `level.${level}`);
export const bandCells: readonly string[] = gradeBands.map((band) => `band.${band}`);

/** The 13 categories of 2.1, and the 7 groups of 5; a child may be in several, and is in one group at least. */
export const categoryCells: readonly string[] = attentionCategories.map(({ id }) => id);
export const groupCells: readonly string[] = attentionGroups.map(({ id }) => id);

/** `total`, levels, bands and grounds are of those watched at the close of the period; `entered` and `ended` of the period. */
export const summaryCells: readonly string[] = [
  ...['total', 'entered', 'ended'],
  ...levelCells,
  ...bandCells,
  ...groupCells,
  ...categoryCells,
];

/** Numbers of a summary by cell, whole and exact: they never leave the desk so. */
export type Counts = Readonly<Record<string, number>>;
/** The same as it is given out; null where a number is hidden. */
export type Figures = Readonly<Record<string, number | null>>;

/** A number below this is hidden unless it is zero. */
export const smallest = 5;
export const isSmall = (count: number): boolean => count !== 0 && Math.abs(count) < smallest;
