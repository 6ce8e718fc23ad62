import type { Counts } from './outcome.ts';

/** The part of Vitest's JSON report that is counted. */
export type VitestReport = {
  testResults: readonly {
    /** Set where the file itself broke: an import, a hook. */
    message: string;
    status: string;
    name: string;
    assertionResults: readonly {
      status: string;
      fullName: string;
      failureMessages?: readonly string[] | null;
    }[];
  }[];
};

/**
 * Counts single tests. One that passed only at a second try is flaky and counts as failed. In a file that broke, the
 * tests that were left out did not run and count as failed; a broken file without any counts as one.
 */
export function countVitest({ testResults }: VitestReport): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failing: string[] = [];
  for (const file of testResults) {
    const broke = file.message !== '';
    let failedHere = 0;
    const path = file.name.slice(file.name.lastIndexOf('/') + 1);
    for (const { status, fullName, failureMessages } of file.assertionResults)
      if (status === 'passed' && !failureMessages?.length) counts.passed++;
      else if (status === 'passed' || status === 'failed' || broke) {
        failedHere++;
        failing.push(`${path}: ${fullName}`);
      } else counts.skipped++;
    const fileFailed = broke || file.status === 'failed';
    if (fileFailed && failedHere === 0) failing.push(path);
    counts.failed += fileFailed ? Math.max(1, failedHere) : failedHere;
  }
  return { ...counts, failing };
}
