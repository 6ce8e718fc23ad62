import { expect, test } from 'vitest';
import { countPlaywright } from './playwright-report.ts';

type Status = 'expected' | 'unexpected' | 'flaky' | 'skipped';
const one = (status: Status, ...marks: string[]) => ({
  status,
  annotations: marks.map((type) => ({ type })),
  projectName: 'phone',
});
const spec = (...tests: ReturnType<typeof one>[]) => ({ file: 'head.spec.ts', title: 'refers', tests });
const name = 'head.spec.ts (phone): refers';

test('tests are counted through nested suites and over browsers', () => {
  const suites = [
    { specs: [spec(one('expected'), one('expected'))], suites: [{ specs: [spec(one('unexpected'))] }] },
    { suites: [{ suites: [{ specs: [spec(one('expected'))] }] }] },
  ];
  expect(countPlaywright({ suites, errors: [] })).toEqual({
    ...{ passed: 3, failed: 1, skipped: 0 },
    failing: [name],
  });
});

test.each([
  ['flaky', one('flaky'), [0, 1, 0]],
  ['marked to be skipped', one('skipped', 'skip'), [0, 0, 1]],
  ['marked to be fixed', one('skipped', 'issue', 'fixme'), [0, 0, 1]],
  ['did not run', one('skipped'), [0, 1, 0]],
] as const)('%s', (_what, tested, [passed, failed, skipped]) => {
  expect(countPlaywright({ suites: [{ specs: [spec(tested)] }], errors: [] })).toEqual({
    ...{ passed, failed, skipped },
    failing: failed ? [name] : [],
  });
});

test('an error outside of the tests counts, once', () => {
  const passing = [{ specs: [spec(one('expected'))] }];
  const counts = (passed: number, failed: number, ...failing: string[]) => ({
    ...{ passed, failed, skipped: 0, failing },
  });
  expect(countPlaywright({ suites: passing, errors: [{}] })).toEqual(counts(1, 1));
  expect(countPlaywright({ suites: [], errors: [{}] })).toEqual(counts(0, 1));
  const failing = [{ specs: [spec(one('unexpected'))] }];
  expect(countPlaywright({ suites: failing, errors: [{}] })).toEqual(counts(0, 1, name));
});
