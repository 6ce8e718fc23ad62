import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atTime } from '../kernel/day.ts';
import {
  dutyStandings,
  ofMonth,
  regionNow,
  regionRows,
  dutyStandingOf,
  type CountedDuty,
} from './count-duties.ts';
import { addUp, hideRow, smallBelow, spanOf, type ShownRow } from './hide-row.ts';
import { coarse, leastTimed, quantile, timesOf } from './quantile.ts';
import { addMonths, fixedAt, fixedMonths, periodsToChoose, readPeriod, type Month } from './region-month.ts';

const hour = 3_600_000;

test('property: a quantile is one of the values, so many are not above it, and one smaller would be too small', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1000), { minLength: 1 }),
      fc.integer({ min: 1, max: 100 }),
      (values, percent) => {
        const found = quantile(values, percent / 100);
        const upTo = (limit: number) => values.filter((value) => value <= limit).length;
        expect(values).toContain(found);
        expect(upTo(found) * 100).toBeGreaterThanOrEqual(percent * values.length);
        expect(upTo(found - 1) * 100).toBeLessThan(percent * values.length);
        expect(quantile(values.toReversed(), percent / 100)).toBe(found);
      },
    ),
  );
});

test('there is no quantile of nothing', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
  expect(() => quantile([1], 0)).toThrow(RangeError);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
});

test('times are told coarsely, upwards, and not of a few', () => {
  expect([0, 61_000, 3 * hour - 1, 50 * hour].map(coarse)).toEqual([300_000, 300_000, 3 * hour, 72 * hour]);
  expect(timesOf(Array.from({ length: leastTimed - 1 }, () => hour))).toBeNull();
  expect(timesOf(Array.from({ length: leastTimed }, () => hour))).toEqual({ median: hour, ninetieth: hour });
});

type Part = 'a' | 'b' | 'c' | 'd';
const order = ['a', 'b', 'c', 'd'] as const;
const shownAs = ({ total, parts }: ShownRow<Part>) =>
  JSON.stringify([total, order.map((part) => parts[part])]);

/**
 * Whoever knows the rule looks at a row that is shown and takes every row of a small world that would be shown the same:
 * no small number may be the same in all of them.
 */
test('no row that is shown gives a small number away, also to whoever knows how it was hidden', () => {
  const alike = new Map<string, Record<Part, number>[]>();
  const upTo = Array.from({ length: 9 }, (_, count) => count);
  for (const a of upTo)
    for (const b of upTo)
      for (const c of upTo)
        for (const d of upTo) {
          const counts = { a, b, c, d };
          const row = hideRow(counts, order);
          // What is hidden together must fit into this world, or other rows that would be shown the same are not in it.
          const hidden = order.filter((part) => row.parts[part] === null);
          if (hidden.reduce((sum, part) => sum + counts[part], 0) > 8) continue;
          const shown = shownAs(row);
          alike.set(shown, [...(alike.get(shown) ?? []), counts]);
        }
  const isSmall = (count: number) => count > 0 && count < smallBelow;
  const told: string[] = [];
  for (const [shown, worlds] of alike)
    for (const part of order) {
      const values = new Set(worlds.map((counts) => counts[part]));
      if (values.size === 1 && isSmall([...values][0]!)) told.push(`${shown}: ${part}`);
    }
  expect(told).toEqual([]);
  expect(alike.size).toBeGreaterThan(100);
});

test('property: what is shown is exact, what is small is hidden, and a zero is shown where the total is', () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30)), ([a, b, c, d]) => {
      const counts = { a, b, c, d };
      const { total, parts } = hideRow(counts, order);
      const sum = a + b + c + d;
      expect(total).toBe(sum > 0 && sum < smallBelow ? null : sum);
      for (const part of order) {
        if (parts[part] !== null) expect(parts[part]).toBe(counts[part]);
        if (counts[part] > 0 && counts[part] < smallBelow) expect(parts[part]).toBeNull();
      }
      const hidden = order.filter((part) => parts[part] === null);
      expect(hidden).not.toHaveLength(1);
    }),
  );
});

test('sums are made of what is shown and say in how many months something is hidden', () => {
  expect(addUp([7, null, 0])).toEqual({ shown: 7, hiddenIn: 1 });
  expect([0, 1, 4, 5, 9, 12].map(spanOf)).toEqual([
    { from: 0, to: 0 },
    { from: 1, to: 4 },
    { from: 1, to: 4 },
    { from: 5, to: 9 },
    { from: 5, to: 9 },
    { from: 10, to: 14 },
  ]);
});

test('a month is looked at from the 21st of the next one on, over the turn of a year too', () => {
  expect(addMonths('2026-11', 3)).toBe('2027-02');
  expect(addMonths('2027-01', -1)).toBe('2026-12');
  expect(fixedAt('2026-12')).toEqual(atTime('2027-01-21', '00:00'));
  expect(fixedMonths(atTime('2027-01-20', '23:59'), 2)).toEqual(['2026-11', '2026-10']);
  expect(fixedMonths(atTime('2027-01-21', '00:00'), 1)).toEqual(['2026-12']);
  const now = atTime('2027-01-21', '00:00');
  expect(readPeriod('2026-Q4', now)).toEqual({ kind: 'quarter', months: ['2026-10', '2026-11', '2026-12'] });
  expect(readPeriod('2026', now)?.months).toHaveLength(12);
  for (const none of ['2027-01', '2027', '2027-Q1', '2026-13', '2026-Q5', 'x', ''])
    expect(readPeriod(none, now)).toBeNull();
  expect(periodsToChoose(now).slice(0, 1)).toEqual(['2026-12']);
  expect(periodsToChoose(now)).toEqual(expect.arrayContaining(['2026-Q4', '2026', '2026-01']));
});

const title = { kk: 'х', ru: 'х', en: 'x' };
const since = atTime('2026-11-19', '10:00');
const at = fixedAt('2026-11');
const duty = (change: Partial<CountedDuty> = {}): CountedDuty => ({
  ...{
    kind: 'school',
    duty: 'p11.3.commission',
    title,
    isOneOf: false,
    cites: 'order-2026/11.3',
    since,
    doneAt: null,
    isLeft: false,
  },
  due: { kind: 'duration', at: new Date(since.getTime() + hour) },
  ...change,
});
const doneAfter = (hours: number) => ({ doneAt: new Date(since.getTime() + hours * hour) });

test.each([
  ['done', duty(doneAfter(1))],
  ['late', duty(doneAfter(2))],
  ['missed', duty()],
  ['left', duty({ isLeft: true })],
  ['open', duty({ due: { kind: 'immediate', since } })],
  // The order gives no number, so none is late.
  ['done', duty({ due: { kind: 'immediate', since }, ...doneAfter(90) })],
] as const)('a duty stands as %s', (standing, one) => {
  expect(dutyStandingOf(one, at)).toBe(standing);
});

test('a quarter is made of its months as they are shown; nothing small comes through it', () => {
  const month = (of: Month, count: number) =>
    [of, { at: fixedAt(of), duties: Array.from({ length: count }, () => duty(doneAfter(1))) }] as const;
  const [row] = regionRows(new Map([month('2026-10', 12), month('2026-11', 3), month('2026-12', 0)]));
  expect(row).toMatchObject({
    total: { shown: 12, hiddenIn: 1 },
    parts: { done: { shown: 12, hiddenIn: 1 }, missed: { shown: 0, hiddenIn: 1 } },
    times: { median: hour, ninetieth: hour },
  });
  expect(Object.keys(row!.parts)).toEqual([...dutyStandings]);
});

test('what came up in a month is counted by it, and what waits now is told in spans', () => {
  expect(ofMonth([duty(), duty({ since: atTime('2026-12-01', '00:00') })], '2026-11')).toHaveLength(1);
  const waits = Array.from({ length: 7 }, () => duty({ due: { kind: 'immediate', since } }));
  expect(regionNow([...waits, duty(), duty({ duty: 'x', isLeft: true })], at)).toEqual([
    {
      ...{ kind: 'school', duty: 'p11.3.commission', title, isOneOf: false, cites: 'order-2026/11.3' },
      ...{ open: { from: 5, to: 9 }, missed: { from: 1, to: 4 } },
    },
  ]);
});
