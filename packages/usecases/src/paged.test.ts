import type { PageCut, PageFrom } from '@qorgan/data';
import { expect, test } from 'vitest';
import { turned } from './paged.ts';

type Line = { at: Date; id: string };
const line = (n: number): Line => ({ at: new Date(n * 60_000), id: String(n).padStart(4, '0') });
const numbersOf = ({ lines }: { lines: readonly Line[] }) => lines.map(({ id }) => Number(id));
const listOf = (count: number) => Array.from({ length: count }, (_, n) => line(n));

/** As a question to the database reads it: what is nearest to the bounding row, in the order of the list. */
const readerOf =
  (list: readonly Line[]) =>
  ({ limit, from }: PageCut) => {
    if (!from) return Promise.resolve(list.slice(0, limit));
    const { at } = from.place;
    return Promise.resolve(
      from.side === 'after'
        ? list.filter((one) => one.at > at).slice(0, limit)
        : list.filter((one) => one.at < at).slice(-limit),
    );
  };
const turn = (list: readonly Line[], from: PageFrom | null = null) =>
  turned(from, readerOf(list), (one) => one);
const after = (n: number): PageFrom => ({ side: 'after', place: line(n) });
const before = (n: number): PageFrom => ({ side: 'before', place: line(n) });

test('a list of 120 is three pages, forth and back, and every line is on one of them', async () => {
  const list = listOf(120);
  const first = await turn(list);
  expect(first).toMatchObject({ previous: null, next: line(49) });
  const second = await turn(list, after(49));
  expect(second).toMatchObject({ previous: line(50), next: line(99) });
  const third = await turn(list, after(99));
  expect(third).toMatchObject({ previous: line(100), next: null });
  expect([first, second, third].flatMap(numbersOf)).toEqual(list.map(({ id }) => Number(id)));
  expect(await turn(list, before(100))).toEqual(second);
  expect(await turn(list, before(50))).toEqual(first);
});

test.each([0, 1, 50])('a list of %d is one page', async (count) => {
  expect(await turn(listOf(count))).toEqual({ lines: listOf(count), previous: null, next: null });
});

test('whoever works through a page and turns it misses nothing of what moved up meanwhile', async () => {
  const left = listOf(120).filter((_, n) => n >= 50 || n % 2 === 0);
  expect(numbersOf(await turn(left, after(49)))[0]).toBe(50);
});

test('where nothing is left behind a row, or less than a page before it, the head of the list is shown', async () => {
  const list = listOf(60);
  expect(numbersOf(await turn(list, after(59)))).toHaveLength(50);
  expect(numbersOf(await turn(list, before(30)))).toEqual(numbersOf(await turn(list)));
  expect(await turn([], after(3))).toEqual({ lines: [], previous: null, next: null });
});
