import {
  bandCells,
  categoryCells,
  groupCells,
  isSmall,
  levelCells,
  summaryCells,
  type Counts,
  type Figures,
} from './cells.ts';
import { LinearSystem, type Sum } from './linear-system.ts';
import { heightenedAttention } from '../watch/ground.ts';
import { periodBefore, periodIndex, type SummaryPeriod } from './period.ts';

/** A summary that was given out. */
export type GivenSummary = { period: SummaryPeriod; figures: Figures };

/** What adds up to the total, each child being in one part. */
const sums: readonly (readonly string[])[] = [levelCells, bandCells];
/** What a child may be in several parts of: the whole is known where no more than one part is not zero. */
const unions: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  [heightenedAttention, categoryCells],
  ['total', groupCells],
];

const nameOf = (period: SummaryPeriod, cell: string) => `${periodIndex(period)} ${cell}`;
const sumOf = (...terms: [string, number][]): Sum => new Map(terms);

/** All that can be computed from these summaries together: within each, from one to the next, and from all of them. */
function whatFollows(given: readonly GivenSummary[]): LinearSystem {
  const known = new Map<string, number>();
  for (const { period, figures } of given)
    for (const [cell, figure] of Object.entries(figures))
      if (figure !== null) known.set(nameOf(period, cell), figure);
  const system = new LinearSystem(known);
  for (const { period, figures } of given) {
    const name = (cell: string) => nameOf(period, cell);
    for (const parts of sums)
      system.add(sumOf([name('total'), -1], ...parts.map((part): [string, number] => [name(part), 1])), 0);
    for (const [whole, parts] of unions) {
      const others = parts.filter((part) => figures[part] !== 0);
      if (others.length === 1) system.add(sumOf([name(whole), 1], [name(others[0]!), -1]), 0);
    }
    // Also where that one was never given out: its total can be computed all the same.
    const was: [string, number] = [nameOf(periodBefore(period), 'total'), 1];
    system.add(sumOf(was, [name('total'), -1], [name('entered'), 1], [name('ended'), -1]), 0);
  }
  return system;
}

/** What somebody could learn of few children: cells of this summary that show it, or a sum of hidden ones. */
type Leak = { shows: readonly string[]; of: string };

/**
 * The first thing that would single out few children, if `now` were given out beside what was before: a small number that is
 * shown or can be computed, of a cell or of the hidden parts of a sum together, in this summary or in a former one, or a
 * small difference of one of these between two summaries. Undefined where there is none.
 */
function leakIn(before: readonly GivenSummary[], now: GivenSummary): Leak | undefined {
  const system = whatFollows([...before, now]);
  const value = (period: SummaryPeriod, cells: readonly string[]) =>
    cells.map((cell): [string, number] => [nameOf(period, cell), 1]);
  const isHidden = (cell: string) => now.figures[cell] === null;
  const hiddenParts = sums.map((parts) => parts.filter(isHidden)).filter((parts) => parts.length > 1);
  const watched = [...summaryCells.map((cell) => [cell]), ...hiddenParts];
  const last = periodBefore(now.period);
  const given = before.map(({ period }) => period);
  const others = given.some((period) => isSame(period, last)) ? given : [...given, last];

  for (const cells of watched) {
    const shows = cells.filter((cell) => !isHidden(cell));
    const here = value(now.period, cells);
    if (isLeak(system.valueOf(sumOf(...here)), shows.length === 0 && cells.length === 1))
      return { shows, of: cells[0]! };
    for (const period of others) {
      const there = value(period, cells).map(([name, factor]): [string, number] => [name, -factor]);
      const difference = system.valueOf(sumOf(...here, ...there));
      if (difference !== undefined && isSmall(difference)) return { shows, of: cells[0]! };
    }
  }
  for (const period of others) {
    const given = before.find((one) => isSame(one.period, period));
    for (const cell of given ? summaryCells.filter((one) => given.figures[one] === null) : ['total'])
      if (isLeak(system.valueOf(sumOf([nameOf(period, cell), 1])), given !== undefined))
        return { shows: [], of: cell };
  }
  return undefined;
}

const isSame = (a: SummaryPeriod, b: SummaryPeriod) => periodIndex(a) === periodIndex(b);

/** What is hidden must not be computed at all, unless nobody is in it; what is shown must not be small. */
const isLeak = (known: number | undefined, isHidden: boolean): boolean =>
  known !== undefined && (isHidden ? known !== 0 : isSmall(known));

/**
 * What may be hidden so that `of` cannot be computed, in an order that does not depend on any number: its own kind from the
 * next one on, then what leads to it. Were the smallest hidden first, the choice itself would tell.
 */
function neighboursOf(of: string): readonly string[] {
  const kinds = [...sums, groupCells, categoryCells];
  const own = kinds.find((some) => some.includes(of)) ?? [];
  const at = own.indexOf(of);
  const next = [...own.slice(at + 1), ...own.slice(0, Math.max(at, 0))];
  return [...next, 'total', 'ended', 'entered', ...sums.flat(), ...groupCells];
}

/**
 * The figures of a summary as it may be given out beside those that were given out before. Numbers from 1 to 4 are hidden,
 * and what differs by 1 to 4 from the same number of another summary; then more, until no hidden number
 * can be computed from totals or from any two summaries (ADR 0108). A number that is shown is exact.
 */
export function hideSmall(period: SummaryPeriod, counts: Counts, before: readonly GivenSummary[]): Figures {
  const figures: Record<string, number | null> = Object.fromEntries(
    summaryCells.map((cell) => [cell, counts[cell] ?? 0]),
  );
  const hide = (cells: readonly string[]) => {
    for (const cell of cells) figures[cell] = null;
  };
  hide(summaryCells.filter((cell) => isSmall(counts[cell] ?? 0)));
  for (;;) {
    const leak = leakIn(before, { period, figures });
    if (!leak) return figures;
    if (leak.shows.length > 0) hide(leak.shows);
    else hide(nextToHide(figures, leak, (tried) => leakIn(before, { period, figures: tried })));
  }
}

/**
 * What is hidden so that something hidden cannot be computed: the first of its neighbours that helps, and a zero only after
 * all others; where none of them helps by itself, the first; then whatever is shown, so that it always comes to an end.
 */
function nextToHide(
  figures: Figures,
  leak: Leak,
  leakOf: (tried: Figures) => Leak | undefined,
): readonly string[] {
  const shown = (cells: readonly string[]) => cells.filter((cell) => figures[cell] !== null);
  const near = shown(neighboursOf(leak.of)).toSorted(
    (a, b) => Number(figures[a] === 0) - Number(figures[b] === 0),
  );
  const helps = near.find((cell) => leakOf({ ...figures, [cell]: null })?.of !== leak.of);
  const next = helps ?? near[0];
  if (next) return [next];
  const rest = shown(summaryCells);
  if (rest.length === 0) throw new Error('Something is told of few children where nothing is shown');
  return rest;
}
