import { expect, test } from 'vitest';
import { shortRanges } from './short-ranges.ts';

test.each<[number[], string]>([
  [[], ''],
  [[4], '4'],
  [[4, 5], '4–5'],
  [[4, 7, 8, 9, 12], '4, 7–9, 12'],
  [[1, 2, 4, 5], '1–2, 4–5'],
])('%j are %j', (numbers, words) => {
  expect(shortRanges(numbers)).toBe(words);
});
