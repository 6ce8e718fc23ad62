/** What one test runner found. `why` says what is wrong beyond the tests that failed. */
export type Outcome = {
  runner: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** The tests that failed, by file and name. */
  failing?: readonly string[];
  why?: string;
};

export type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped' | 'failing'>;
export type Ending = { code: number | null; timedOut: boolean };

/**
 * What a runner found, told from its report and from how it ended. A runner that wrote no report, ran no test, or
 * ended badly though no test failed counts as one failure, so that silence is never taken for success.
 */
export function outcomeOf(
  runner: string,
  seconds: number,
  counts: Counts | undefined,
  ending: Ending,
): Outcome {
  const found = { runner, seconds, ...(counts ?? { passed: 0, failed: 0, skipped: 0 }) };
  const why = whatIsWrong(counts, ending);
  return why ? { ...found, failed: Math.max(1, found.failed), why } : found;
}

function whatIsWrong(counts: Counts | undefined, { code, timedOut }: Ending): string | undefined {
  if (timedOut) return 'did not come to an end in time';
  if (!counts) return `crashed (${code === null ? 'killed' : `exit code ${code}`}) and left no report`;
  if (counts.passed + counts.failed === 0) return 'ran no test';
  if (code !== 0 && counts.failed === 0) return `ended with exit code ${code} though no test failed`;
  return undefined;
}

/** A runner that could not even be started. */
export const notRun = (runner: string, why: string, seconds = 0): Outcome => ({
  runner,
  passed: 0,
  failed: 1,
  skipped: 0,
  seconds,
  why,
});

/** `12 passed, 0 failed`: the line that everything ends with. */
export function total(outcomes: readonly Outcome[]): string {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((n, one) => n + count(one), 0);
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
}

export const hasFailed = (outcomes: readonly Outcome[]) =>
  outcomes.length === 0 || outcomes.some(({ failed }) => failed > 0);

/** A line for each runner and each test that failed, to stand above the total: what failed is read at the end. */
export const summary = (outcomes: readonly Outcome[]): string =>
  outcomes
    .flatMap(({ runner, passed, failed, skipped, seconds, failing = [], why }) => {
      const left = skipped > 0 ? `, ${skipped} skipped` : '';
      const problem = why ? `  <- ${why}` : '';
      return [
        `  ${runner.padEnd(30)} ${passed} passed, ${failed} failed${left}  (${Math.round(seconds)} s)${problem}`,
        ...failing.map((test) => `    failed: ${test}`),
      ];
    })
    .join('\n');
