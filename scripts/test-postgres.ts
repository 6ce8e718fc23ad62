import path from 'node:path';
import { keepTotals, keptTotals } from './runners/kept-totals.ts';
import { hasFailed, notRun, summary, total, type Outcome } from './runners/outcome.ts';
import { results, testEnvironment, vitest } from './runners/stages.ts';

/**
 * `npm run test:postgres`: the database tests once more, on the PostgreSQL server that DATABASE_URL names (each file in
 * a database of its own, dropped afterwards). Ends with the totals of the last `npm test` and of these together;
 * `-- --not-run "why"` counts them as failed where there is no server to run them on.
 */
const runner = 'database tests on PostgreSQL';
const { DATABASE_URL } = process.env;

async function run(): Promise<Outcome> {
  const given = process.argv.indexOf('--not-run');
  if (given !== -1) return notRun(runner, process.argv[given + 1] ?? 'no reason given');
  if (!DATABASE_URL?.startsWith('postgres')) return notRun(runner, 'DATABASE_URL names no PostgreSQL server');
  return vitest(runner, 'db', { ...testEnvironment(), DATABASE_URL });
}

process.chdir(path.resolve(import.meta.dirname, '..'));
const before = (keptTotals(results) ?? [notRun('npm test', 'left no totals')]).filter(
  (outcome) => outcome.runner !== runner,
);
const outcomes = [...before, await run()];
keepTotals(results, outcomes);
console.log(`\n${summary(outcomes)}\n\n${total(outcomes)}`);
process.exitCode = hasFailed(outcomes) ? 1 : 0;
