import fc from 'fast-check';
import { expect, test } from 'vitest';
import { giveOut } from './give-out.ts';

const column = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 });

/** Every column that whoever knows the rule could not tell from this one. */
function* couldBe(parts: readonly (number | null)[]): Generator<number[]> {
  const [first, ...rest] = parts;
  if (first === undefined) return yield [];
  for (const others of couldBe(rest))
    for (const one of first === null ? [1, 2, 3, 4] : [first]) yield [one, ...others];
}

test('a hidden number could be any from 1 to 4, for whoever has all that was given out and knows the rule', () => {
  fc.assert(
    fc.property(column, (parts) => {
      const given = giveOut(parts);
      const told = JSON.stringify(given);
      const possible = [...couldBe(given.parts)].filter((one) => JSON.stringify(giveOut(one)) === told);
      for (const [at, part] of given.parts.entries())
        if (part === null) expect(new Set(possible.map((one) => one[at]))).toEqual(new Set([1, 2, 3, 4]));
    }),
    { numRuns: 300 },
  );
});

test('what is shown is true, and nothing from 1 to 4 is shown', () => {
  fc.assert(
    fc.property(column, (parts) => {
      const given = giveOut(parts);
      for (const [at, part] of given.parts.entries()) {
        if (part === null) continue;
        expect(part).toBe(parts[at]);
        expect(part === 0 || part >= 5).toBe(true);
      }
      if (given.sum !== null) {
        expect(given.sum).toBe(parts.reduce((sum, one) => sum + one, 0));
        expect(given.sum === 0 || given.sum >= 5).toBe(true);
      }
    }),
  );
});

test.each<[parts: number[], shown: (number | null)[], sum: number | null]>([
  [[7, 12, 0], [7, 12, 0], 19],
  // One alone would follow from the sum.
  [[7, 3], [7, null], null],
  [[7, 2, 3], [7, null, null], 12],
  // 1 and 1 could be nothing else.
  [[7, 1, 1], [7, null, null], null],
  [[7, 4, 4], [7, null, null], null],
  [[2, 3, 3], [null, null, null], 8],
])('%j is given out as %j and %s', (parts, shown, sum) => {
  expect(giveOut(parts)).toEqual({ parts: shown, sum });
});
