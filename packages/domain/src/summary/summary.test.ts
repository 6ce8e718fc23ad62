import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandCells,
  bandOf,
  categoryCells,
  groupCells,
  isSmall,
  levelCells,
  summaryCells,
  type Counts,
  type Figures,
} from './cells.ts';
import { hideSmall, type GivenSummary } from './hide-small.ts';
import { LinearSystem } from './linear-system.ts';
import { periodOf, periodSpan, type SummaryPeriod } from './period.ts';
import { regionOfSchools, yearOf } from './year-and-region.ts';

const periods: readonly SummaryPeriod[] = [
  { schoolYear: 2025, half: 1 },
  { schoolYear: 2025, half: 2 },
  { schoolYear: 2026, half: 1 },
  { schoolYear: 2026, half: 2 },
];
const none: Counts = Object.fromEntries(summaryCells.map((cell) => [cell, 0]));

/** A child as the halves of two years met it: from which to which it was watched, and in which parts it was counted. */
type Child = { from: number; until: number; level: number[]; band: number; category: number; group: number };
const child: fc.Arbitrary<Child> = fc.record({
  from: fc.integer({ min: -1, max: 3 }),
  until: fc.integer({ min: 0, max: 6 }),
  level: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
  band: fc.constantFrom(0, 1, 1, 1, 2),
  category: fc.integer({ min: -1, max: 3 }),
  group: fc.integer({ min: 1, max: 4 }),
});
const school = fc.array(child, { minLength: 0, maxLength: 70, size: 'max' });

/** The exact numbers of a half: entered in the half `from`, ended in the half `until`, counted at the close of each between. */
function countsOf(children: readonly Child[], at: number): Counts {
  const counts: Record<string, number> = { ...none };
  const count = (cell: string) => (counts[cell] = counts[cell]! + 1);
  for (const { from, until, level, band, category, group } of children) {
    if (until < from) continue;
    if (from === at) count('entered');
    if (until === at) count('ended');
    if (from > at || until <= at) continue;
    for (const cell of ['total', levelCells[level[at]!]!, bandCells[band]!]) count(cell);
    if (category >= 0) count(categoryCells[category]!);
    if (category >= 0) count(groupCells[0]!);
    if (category < 0 || group > 2) count(groupCells[group]!);
  }
  return counts;
}

/** Given out one after the other, in this order. */
function giveOut(counts: readonly Counts[], order: readonly number[]): GivenSummary[] {
  const given: GivenSummary[] = [];
  for (const at of order)
    given.push({ period: periods[at]!, figures: hideSmall(periods[at]!, counts[at]!, given) });
  return given;
}

/**
 * Everything that somebody with all the summaries can subtract, one step from what is shown: a part from its total and the
 * other parts, a total from the one before with who entered and ended, a year from its halves, one time from another.
 */
function learnt(given: readonly GivenSummary[]): { what: string; value: number }[] {
  const found: { what: string; value: number }[] = [];
  const all = (numbers: readonly (number | null | undefined)[]): number | null =>
    numbers.every((one) => one !== null && one !== undefined)
      ? numbers.reduce<number>((sum, one) => sum + one!, 0)
      : null;
  const note = (what: string, value: number | null) => value !== null && found.push({ what, value });
  const by = (figures: Figures, cell: string, times = 1) =>
    figures[cell] === null ? null : figures[cell]! * times;
  for (const { figures, period } of given) {
    const at = `${period.schoolYear}/${period.half}`;
    for (const cell of summaryCells) note(`${at} ${cell}`, figures[cell]!);
    for (const parts of [levelCells, bandCells])
      for (const part of parts) {
        const others = parts.filter((one) => one !== part).map((one) => by(figures, one, -1));
        note(`${at} ${part} by total`, all([by(figures, 'total'), ...others]));
      }
    for (const parts of [levelCells, bandCells])
      note(`${at} total by parts`, all(parts.map((one) => by(figures, one))));
    // What all hidden parts hold together.
    for (const parts of [levelCells, bandCells]) {
      const shown = parts.filter((one) => figures[one] !== null).map((one) => by(figures, one, -1));
      if (shown.length < parts.length) note(`${at} hidden parts`, all([by(figures, 'total'), ...shown]));
    }
    for (const other of given) {
      if (other === given.find((one) => one.figures === figures)) continue;
      const to = `${at} less ${other.period.schoolYear}/${other.period.half}`;
      for (const cell of summaryCells)
        note(`${to} ${cell}`, all([by(figures, cell), by(other.figures, cell, -1)]));
      const isNext =
        period.schoolYear * 2 + period.half === other.period.schoolYear * 2 + other.period.half + 1;
      if (!isNext) continue;
      const flow = [by(figures, 'entered'), by(figures, 'ended', -1)];
      note(`${to} total by who came and went`, all(flow));
      const moved = all([by(figures, 'total'), by(other.figures, 'total', -1)]);
      note(`${at} entered by totals`, all([moved, by(figures, 'ended')]));
      note(`${at} ended by totals`, all([moved === null ? null : -moved, by(figures, 'entered')]));
      for (const part of levelCells) {
        const rest = levelCells.filter((one) => one !== part);
        const others = rest.map((one) => all([by(figures, one, -1), by(other.figures, one)]));
        note(`${to} ${part} by who came and went`, all([all(flow), ...others]));
      }
    }
  }
  for (const year of [2025, 2026]) {
    const [first, second] = [1, 2].map((half) =>
      given.find(({ period }) => period.schoolYear === year && period.half === half),
    );
    if (!first || !second) continue;
    const whole = yearOf(first.figures, second.figures);
    for (const cell of summaryCells) {
      note(`${year} ${cell}`, whole[cell]!);
      for (const { figures } of [first, second])
        note(`${year} ${cell} less a half`, all([by(whole, cell), by(figures, cell, -1)]));
    }
  }
  return found;
}

test('no child can be singled out by differencing what was given out, whichever halves it was', () => {
  const orders = fc.subarray([0, 1, 2, 3], { minLength: 1 });
  fc.assert(
    fc.property(school, orders, (children, order) => {
      const given = giveOut(
        [0, 1, 2, 3].map((at) => countsOf(children, at)),
        order,
      );
      expect(learnt(given).filter(({ value }) => isSmall(value))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('what is shown is exact, what was given out is not changed by what comes after, and hiding is not the whole of it', () => {
  fc.assert(
    fc.property(school, (children) => {
      const counts = [0, 1].map((at) => countsOf(children, at));
      const [first, second] = giveOut(counts, [0, 1]);
      expect(giveOut(counts, [0])[0]).toEqual(first);
      for (const [at, { figures }] of [first!, second!].entries())
        for (const cell of summaryCells)
          if (figures[cell] !== null) expect(figures[cell], cell).toBe(counts[at]![cell]);
    }),
    { numRuns: 20 },
  );
  const large = {
    ...{ ...none, total: 30, 'band.basic': 30, 'attn.truancy': 12, 'risk.1': 30 },
    ...{ 'level.high': 8, 'level.raised': 9, 'level.low': 13 },
  };
  expect(hideSmall(periods[0]!, large, [])).toEqual(large);
});

describe('knowing how numbers are hidden does not tell a small one', () => {
  /** Every table of three levels that gives the same figures, by the figures. */
  const byFigures = (before: readonly GivenSummary[], most: number) => {
    const tables = new Map<string, Counts[]>();
    const range = Array.from({ length: most + 1 }, (_, n) => n);
    // Every table of such a total, or an answer would look like the only one.
    for (const high of range)
      for (const raised of range)
        for (const low of range) {
          const total = high + raised + low;
          if (total > most) continue;
          const was = before[0]?.figures.total ?? total;
          const flow = { entered: Math.max(0, total - was), ended: Math.max(0, was - total) };
          const counts = {
            ...{ ...none, ...flow, total, 'band.basic': total, 'risk.1': total, 'attn.truancy': total },
            ...{ 'level.high': high, 'level.raised': raised, 'level.low': low },
          };
          const key = JSON.stringify(hideSmall(periods[before.length]!, counts, before));
          tables.set(key, [...(tables.get(key) ?? []), counts]);
        }
    return tables;
  };
  const told = (tables: Map<string, Counts[]>) =>
    [...tables].flatMap(([figures, counts]) =>
      levelCells
        .filter((cell) => {
          const values = new Set(counts.map((one) => one[cell]!));
          return values.size === 1 && isSmall([...values][0]!);
        })
        .map((cell) => `${cell}: ${figures}`),
    );

  test('in one summary', () => expect(told(byFigures([], 16))).toEqual([]));

  test('in the second of two', () => {
    const first = {
      ...none,
      total: 15,
      'level.high': 5,
      'level.raised': 6,
      'level.low': 4,
      'band.basic': 15,
    };
    const before = giveOut([{ ...first, entered: 15, 'risk.1': 15, 'attn.truancy': 15 }], [0]);
    expect(told(byFigures(before, 16))).toEqual([]);
  });
});

test('a year and a region are made of what was given out, and hide what any of it hid', () => {
  const figures = (change: Figures): Figures => ({ ...none, ...change });
  const [first, second] = [
    figures({ total: 12, entered: 6, ended: null }),
    figures({ total: 15, entered: 7 }),
  ];
  expect(yearOf(first, second)).toMatchObject({ total: 15, entered: 13, ended: null });
  expect(regionOfSchools([first, second])).toMatchObject({
    total: { shown: 27, hiddenIn: 0 },
    ended: { shown: 0, hiddenIn: 1 },
  });
});

test('a class belongs to a band by its number', () => {
  expect(['0 «А»', '4 «Б»', '5 «Ә»', '9 «В»', '10 «А»', '12 «А»', '13 «А»', 'дайындық'].map(bandOf)).toEqual([
    ...['primary', 'primary', 'basic', 'basic', 'upper', 'upper', 'other', 'other'],
  ]);
});

test('halves follow one another without a gap, at midnight in Kazakhstan', () => {
  for (const [at, period] of periods.entries())
    if (at > 0) expect(periodSpan(period).from).toEqual(periodSpan(periods[at - 1]!).before);
  expect(periodOf(new Date('2026-08-31T18:59:59Z'))).toEqual({ schoolYear: 2025, half: 2 });
  expect(periodOf(new Date('2026-08-31T19:00:00Z'))).toEqual({ schoolYear: 2026, half: 1 });
  expect(periodOf(new Date('2026-12-31T19:00:00Z'))).toEqual({ schoolYear: 2026, half: 2 });
});

test('what follows from equations is found however many steps it takes, and nothing else is', () => {
  const system = new LinearSystem();
  const sum = (terms: Record<string, number>) => new Map(Object.entries(terms));
  system.add(sum({ a: 1, b: 1 }), 9);
  system.add(sum({ b: 1, c: 1 }), 7);
  expect(system.valueOf(sum({ a: 1, c: -1 }))).toBe(2);
  expect(system.valueOf(sum({ a: 1 }))).toBeUndefined();
  system.add(sum({ a: 1, c: 1 }), 6);
  expect(['a', 'b', 'c'].map((name) => system.valueOf(sum({ [name]: 1 })))).toEqual([4, 5, 2]);
});
