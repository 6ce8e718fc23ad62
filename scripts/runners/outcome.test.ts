import { expect, test } from 'vitest';
import { hasFailed, notRun, outcomeOf, summary, total } from './outcome.ts';

const fine = { code: 0, timedOut: false };
const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

test.each([
  ['all well', counts(3, 0), fine, 3, 0, undefined],
  ['two failed', counts(3, 2), { code: 1, timedOut: false }, 3, 2, undefined],
  ['no report', undefined, { code: 1, timedOut: false }, 0, 1, 'crashed (exit code 1) and left no report'],
  [
    'no report, though it says all is well',
    undefined,
    fine,
    0,
    1,
    'crashed (exit code 0) and left no report',
  ],
  ['killed', undefined, { code: null, timedOut: false }, 0, 1, 'crashed (killed) and left no report'],
  ['no test', counts(0, 0), fine, 0, 1, 'ran no test'],
  ['only skipped tests', counts(0, 0, 4), fine, 0, 1, 'ran no test'],
  [
    'an error outside of the tests',
    counts(3, 0),
    { code: 1, timedOut: false },
    3,
    1,
    'ended with exit code 1 though no test failed',
  ],
  ['too slow', counts(3, 0), { code: null, timedOut: true }, 3, 1, 'did not come to an end in time'],
  [
    'too slow and failing',
    counts(3, 2),
    { code: null, timedOut: true },
    3,
    2,
    'did not come to an end in time',
  ],
])('%s', (_what, found, ending, passed, failed, why) => {
  const outcome = outcomeOf('unit tests', 2, found, ending);
  expect(outcome).toMatchObject({ runner: 'unit tests', passed, failed });
  expect(outcome.why).toBe(why);
});

test('the total is the sum of all runners', () => {
  const outcomes = [
    outcomeOf('a', 1, counts(3, 1), fine),
    outcomeOf('b', 1, counts(4, 0, 2), fine),
    notRun('c', 'why'),
  ];
  expect(total(outcomes)).toBe('7 passed, 2 failed');
  expect(hasFailed(outcomes)).toBe(true);
  expect(hasFailed(outcomes.slice(1, 2))).toBe(false);
  expect(summary(outcomes)).toContain('c                              0 passed, 1 failed  (0 s)  <- why');
  expect(summary(outcomes)).toContain('4 passed, 0 failed, 2 skipped');
  const named = outcomeOf('a', 1, { ...counts(3, 1), failing: ['head.spec.ts: refers'] }, fine);
  expect(summary([named])).toBe(
    '  a                              3 passed, 1 failed  (1 s)\n    failed: head.spec.ts: refers',
  );
});

test('nothing run is not success', () => {
  expect(total([])).toBe('0 passed, 0 failed');
  expect(hasFailed([])).toBe(true);
});
