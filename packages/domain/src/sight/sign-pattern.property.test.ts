import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, atTime, dayOf } from '../kernel/day.ts';
import { signPattern, repeatedWeakSigns } from './sign-pattern.ts';

const start = '2026-09-01';
type Given = { day: number; by: string; letThrough: number };

/** A sign of its day, let through some days after the first of September. */
const sign = ({ day, by, letThrough }: Given, index: number) => ({
  id: String(index).padStart(3, '0'),
  seenBy: by,
  noticedAt: atTime(addDays(start, day), '10:00'),
  givenAt: atTime(addDays(start, letThrough), '12:00'),
  signs: ['sign.anxiety'],
  doctorNeeded: false,
  dangerNow: false,
});
const signsOf = (...given: [day: number, by: string, letThrough?: number][]) =>
  given.map(([day, by, letThrough = day], index) => sign({ day, by, letThrough }, index));
const ids = (signs: readonly { id: string }[]) => signs.map(({ id }) => id);
/** Answered in the evening of this day, with all that had been noticed by then. */
const answered = (day: number) => [
  { answeredAt: atTime(addDays(start, day), '18:00'), upTo: addDays(start, day) },
];

describe('examples', () => {
  test.each<[why: string, given: [number, string, number?][], put: number]>([
    [
      'three by three within a month',
      [
        [0, 'a'],
        [10, 'b'],
        [20, 'c'],
      ],
      3,
    ],
    [
      'three by two',
      [
        [0, 'a'],
        [10, 'a'],
        [20, 'b'],
      ],
      3,
    ],
    [
      'three by one: one person’s view',
      [
        [0, 'a'],
        [10, 'a'],
        [20, 'a'],
      ],
      0,
    ],
    [
      'two by two',
      [
        [0, 'a'],
        [10, 'b'],
      ],
      0,
    ],
    [
      'three on one day',
      [
        [5, 'a'],
        [5, 'b'],
        [5, 'c'],
      ],
      3,
    ],
    [
      'the ninetieth day counts',
      [
        [0, 'a'],
        [10, 'b'],
        [89, 'c'],
      ],
      3,
    ],
    [
      'the day after it does not',
      [
        [0, 'a'],
        [10, 'b'],
        [90, 'c'],
      ],
      0,
    ],
    [
      'a fourth that comes later belongs where it makes a span',
      [
        [0, 'a'],
        [50, 'b'],
        [60, 'c'],
        [100, 'a'],
      ],
      4,
    ],
    [
      'one that stands alone is left out',
      [
        [0, 'a'],
        [150, 'a'],
        [160, 'b'],
        [170, 'c'],
      ],
      3,
    ],
  ])('%s', (_why, given, put) => {
    expect(repeatedWeakSigns(signsOf(...given), [])).toHaveLength(put);
  });

  test('danger, an injury, the need of a doctor and a report without a sign of paragraph 7 are not weak signs', () => {
    const [first, second, third] = signsOf([0, 'a'], [1, 'b'], [2, 'c']);
    for (const change of [
      { dangerNow: true },
      { doctorNeeded: true },
      { signs: ['sign.injuries.bruises'] },
      { signs: [] },
    ])
      expect(repeatedWeakSigns([first!, second!, { ...third!, ...change }], [])).toEqual([]);
  });

  test('who was answered comes back by what is let through afterwards, however old the sign', () => {
    const told = signsOf([0, 'a'], [10, 'b'], [20, 'c']);
    expect(repeatedWeakSigns(told, answered(20))).toEqual([]);
    const late = signsOf([0, 'a'], [10, 'b'], [20, 'c'], [5, 'd', 30]);
    expect(ids(repeatedWeakSigns(late, answered(20)))).toEqual(['000', '003', '001', '002']);
    expect(repeatedWeakSigns(late, answered(30))).toEqual([]);
  });

  test('what was noticed after the signs that were answered is new, also where it came while they were being answered', () => {
    const told = signsOf([0, 'a'], [10, 'b'], [20, 'c'], [25, 'd']);
    const [answer] = answered(30);
    expect(repeatedWeakSigns(told, [{ ...answer!, upTo: addDays(start, 20) }])).toHaveLength(4);
  });
});

const given = fc.record({
  day: fc.integer({ min: 0, max: 400 }),
  by: fc.constantFrom('a', 'b', 'c'),
  letThrough: fc.integer({ min: 0, max: 500 }),
});
const many = fc.array(given, { maxLength: 12 }).map((list) => list.map(sign));
const answer = fc.option(fc.integer({ min: 0, max: 500 }).map(answered), { nil: [] });

describe('always', () => {
  test('the order in which signs are told changes nothing', () => {
    fc.assert(
      fc.property(many, answer, (signs, at) => {
        expect(ids(repeatedWeakSigns(signs.toReversed(), at))).toEqual(ids(repeatedWeakSigns(signs, at)));
      }),
    );
  });

  test('every sign shown lies in a span of 90 days with three signs by two employees', () => {
    fc.assert(
      fc.property(many, answer, (signs, at) => {
        const put = repeatedWeakSigns(signs, at);
        for (const one of put) {
          const spans = put.map(({ noticedAt }) => {
            const first = dayOf(noticedAt);
            const before = addDays(first, signPattern.days);
            return put.filter((other) => dayOf(other.noticedAt) >= first && dayOf(other.noticedAt) < before);
          });
          const holds = spans.some(
            (span) =>
              span.includes(one) && span.length >= 3 && new Set(span.map(({ seenBy }) => seenBy)).size >= 2,
          );
          expect(holds).toBe(true);
        }
      }),
    );
  });

  test('a further sign takes none of the others away', () => {
    fc.assert(
      fc.property(many, given, answer, (signs, further, at) => {
        const before = ids(repeatedWeakSigns(signs, at));
        const after = ids(repeatedWeakSigns([...signs, sign(further, 99)], at));
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
  });

  test('nobody is put forward by what was let through before the last answer', () => {
    fc.assert(
      fc.property(many, (signs) => {
        expect(repeatedWeakSigns(signs, answered(500))).toEqual([]);
      }),
    );
  });
});
