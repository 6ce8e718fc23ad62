import { summaryCells, type Figures } from './cells.ts';

const flows = ['entered', 'ended'];

/**
 * The summary of a year, made of what its two halves gave out and of nothing else, so that it tells nothing that they did
 * not: those watched at the close are of the second half, those who entered and ended are of both, hidden where either is.
 */
export const yearOf = (first: Figures, second: Figures): Figures =>
  Object.fromEntries(
    summaryCells.map((cell) => [
      cell,
      flows.includes(cell) ? added(first[cell] ?? null, second[cell] ?? null) : (second[cell] ?? null),
    ]),
  );

const added = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);

/** A number of the region: what the schools showed, added up, and how many schools hid theirs. */
export type RegionFigure = { shown: number; hiddenIn: number };

/** The summary of a region, made of what its schools gave out and of nothing else. A number shown is 0 or 5 and more. */
export const regionOfSchools = (schools: readonly Figures[]): Readonly<Record<string, RegionFigure>> =>
  Object.fromEntries(
    summaryCells.map((cell) => {
      const figures = schools.map((school) => school[cell] ?? null);
      const shown = figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
      return [cell, { shown, hiddenIn: figures.filter((figure) => figure === null).length }];
    }),
  );
