import type { Counts } from './outcome.ts';

type PlaywrightTest = {
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  annotations: readonly { type: string }[];
  projectName: string;
};
type Spec = { file: string; title: string; tests: readonly PlaywrightTest[] };
type Suite = { suites?: readonly Suite[]; specs?: readonly Spec[] };

/** The part of Playwright's JSON report that is counted. */
export type PlaywrightReport = { suites: readonly Suite[]; errors: readonly unknown[] };

/**
 * Counts single tests. Flaky ones count as failed, and so do those that nobody marked to be skipped and that did not
 * run: after a failure before them in a serial group, or because the run was cut short.
 */
export function countPlaywright({ suites, errors }: PlaywrightReport): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failing: string[] = [];
  for (const { file, title, tests } of suites.flatMap(specsIn))
    for (const { status, annotations, projectName } of tests) {
      const isMarked = annotations.some(({ type }) => type === 'skip' || type === 'fixme');
      if (status === 'expected') counts.passed++;
      else if (status === 'skipped' && isMarked) counts.skipped++;
      else {
        counts.failed++;
        failing.push(`${file} (${projectName}): ${title}`);
      }
    }
  // Errors outside of any test: the configuration, the server, a file that does not load.
  if (counts.failed === 0 && errors.length > 0) counts.failed = errors.length;
  return { ...counts, failing };
}

const specsIn = (suite: Suite): Spec[] => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
