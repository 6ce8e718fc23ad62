import { expect, test } from 'vitest';
import { isIin } from './iin.ts';

test.each([
  ['the first weights do', '090901500017'],
  ['ten by the first weights, the second ones do', '130101500906'],
  ['noughts in front', '000101500011'],
])('%s: %s', (_why, iin) => {
  expect(isIin(iin)).toBe(true);
});

test('a number for which both weights give ten was never given out', () => {
  for (let last = 0; last < 10; last += 1) expect(isIin(`13010150092${last}`)).toBe(false);
});

test.each(['', '09090150001', '0909015000171', '09090150001а', ' 090901500017', '０９０９０１５０００１７'])(
  'no IIN: "%s"',
  (text) => {
    expect(isIin(text)).toBe(false);
  },
);

test('a mistyped digit is noticed, but for the eleventh, which the official formula weighs with eleven', () => {
  const right = [...'090901500017'];
  const unnoticed = right.flatMap((_, at) =>
    [...'0123456789']
      .filter((digit) => digit !== right[at] && isIin(right.with(at, digit).join('')))
      .map(() => at + 1),
  );
  expect(unnoticed.filter((position) => position !== 11).length).toBeLessThanOrEqual(1);
  const swapped = right.slice(1).map((digit, at) =>
    right
      .with(at, digit)
      .with(at + 1, right[at]!)
      .join(''),
  );
  expect(swapped.filter((iin) => iin !== right.join('') && isIin(iin))).toEqual([]);
});
