import { expect, test } from 'vitest';
import { countVitest } from './vitest-report.ts';

type Tested = { status: string; failureMessages?: string[] | null };
const file = (status: string, message: string, ...tested: Tested[]) => ({
  ...{ status, message, name: '/a/clone/letter.test.ts' },
  assertionResults: tested.map((one) => ({ ...one, fullName: 'a letter is printed' })),
});
const name = 'letter.test.ts: a letter is printed';
const passed = { status: 'passed', failureMessages: [] };
const failed = { status: 'failed', failureMessages: ['AssertionError'] };
const flaky = { status: 'passed', failureMessages: ['Error: the first time'] };
const skipped = { status: 'skipped', failureMessages: [] };

test.each([
  ['passed and failed', [file('failed', '', passed, failed, passed)], [2, 1, 0], [name]],
  ['over several files', [file('passed', '', passed), file('passed', '', passed, skipped)], [2, 0, 1], []],
  ['flaky counts as failed', [file('passed', '', passed, flaky)], [1, 1, 0], [name]],
  ['a to-do is skipped', [file('passed', '', passed, { status: 'todo' })], [1, 0, 1], []],
  ['a file that does not load', [file('failed', 'Cannot find module')], [0, 1, 0], ['letter.test.ts']],
  [
    'a hook that broke takes its tests along',
    [file('failed', 'no database', skipped, skipped)],
    [0, 2, 0],
    [name, name],
  ],
  ['a hook that broke after a test', [file('failed', 'no database', passed, skipped)], [1, 1, 0], [name]],
  [
    'a hook that broke after all tests',
    [file('failed', 'could not close', passed, passed)],
    [2, 1, 0],
    ['letter.test.ts'],
  ],
  ['a failed file without a message', [file('failed', '', passed)], [1, 1, 0], ['letter.test.ts']],
  ['nothing', [], [0, 0, 0], []],
])('%s', (_what, testResults, [passed, failed, skipped], failing) => {
  expect(countVitest({ testResults })).toEqual({ passed, failed, skipped, failing });
});
