import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { notRun, outcomeOf, type Counts, type Outcome } from './outcome.ts';
import { countPlaywright, type PlaywrightReport } from './playwright-report.ts';
import { runNode } from './run.ts';
import { countVitest, type VitestReport } from './vitest-report.ts';

export const root = path.resolve(import.meta.dirname, '../..');
/** Every runner leaves its own report here, and the last run of `npm test` its totals. */
export const results = path.join(root, '.results');

const programs = {
  vitest: path.join(root, 'node_modules/vitest/vitest.mjs'),
  playwright: path.join(root, 'node_modules/@playwright/test/cli.js'),
  turbo: path.join(root, 'scripts/turbo.ts'),
};

/**
 * The environment of a test run: this one, without what configures a portal. A developer's or a server's database
 * must never be written to by a test that did not ask for it by name.
 */
export function testEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const configures = /^(DATABASE_URL|ORIGIN|HOST|PORT|QORGAN_.*|PG[A-Z]+)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !configures.test(name)));
}

/** A project of vitest.config.ts. */
export function vitest(runner: string, project: string, env = testEnvironment()): Promise<Outcome> {
  const report = reportFile(`${project}${env.DATABASE_URL ? '-postgres' : ''}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return counted(
    runner,
    report,
    (json) => countVitest(json as VitestReport),
    () => runNode(programs.vitest, args, { env, minutes: 14 }),
  );
}

/** The portal and the extension in a real browser. Builds them first: what is tested is what is shipped. */
export async function browserTests(runner: string): Promise<Outcome> {
  const start = performance.now();
  const env = testEnvironment();
  const built = await runNode(programs.turbo, ['build'], { env, minutes: 10 });
  if (built.code !== 0)
    return notRun(runner, 'the portal or the extension could not be built', secondsSince(start));
  try {
    const { ensureBrowser } = await import('../browser.ts');
    ensureBrowser();
  } catch (error) {
    return notRun(runner, (error as Error).message, secondsSince(start));
  }
  const report = reportFile('e2e.json');
  const args = [
    'test',
    '--config',
    'tests/e2e/playwright.config.ts',
    '--reporter=list,json',
    '--forbid-only',
  ];
  const playwrightEnv = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return counted(
    runner,
    report,
    (json) => countPlaywright(json as PlaywrightReport),
    () => runNode(programs.playwright, args, { env: playwrightEnv, minutes: 28 }),
  );
}

async function counted(
  runner: string,
  report: string,
  count: (json: unknown) => Counts,
  run: () => ReturnType<typeof runNode>,
): Promise<Outcome> {
  const start = performance.now();
  console.log(`\n=== ${runner} ===`);
  const ending = await run();
  return outcomeOf(runner, secondsSince(start), read(report, count), ending);
}

/** A report of an earlier run must not be counted again. */
function reportFile(name: string): string {
  mkdirSync(results, { recursive: true });
  const file = path.join(results, name);
  rmSync(file, { force: true });
  return file;
}

function read(report: string, count: (json: unknown) => Counts): Counts | undefined {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}

const secondsSince = (start: number) => (performance.now() - start) / 1000;
