import path from 'node:path';
import { keepTotals } from './runners/kept-totals.ts';
import { hasFailed, notRun, summary, total, type Outcome } from './runners/outcome.ts';
import { browserTests, results, vitest } from './runners/stages.ts';

/**
 * `npm test`: everything that can be tested here, one runner after the other, whatever the one before found. The last
 * line is the true total of all; the exit code is 1 where anything failed.
 */
const stages: readonly [runner: string, run: (runner: string) => Promise<Outcome>][] = [
  ['unit tests', (runner) => vitest(runner, 'unit')],
  ['paper tests', (runner) => vitest(runner, 'papers')],
  ['house tests', (runner) => vitest(runner, 'house')],
  ['database tests on PGlite', (runner) => vitest(runner, 'db')],
  ['browser tests', (runner) => browserTests(runner)],
];

process.chdir(path.resolve(import.meta.dirname, '..'));
const outcomes = stages.map(([runner]) => notRun(runner, 'was not reached'));
for (const [at, [runner, run]] of stages.entries()) {
  // Kept before and after each: a run that is broken off leaves no success behind.
  keepTotals(results, outcomes);
  outcomes[at] = await run(runner).catch((error: unknown) => notRun(runner, String(error)));
}
keepTotals(results, outcomes);

console.log(`\n${summary(outcomes)}\n\n${total(outcomes)}`);
process.exitCode = hasFailed(outcomes) ? 1 : 0;
