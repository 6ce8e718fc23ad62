import { rmSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserOptions } from './browser.ts';

const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, '.results');
const port = Number(process.env.QORGAN_E2E_PORT ?? 4390);
/** Where the test plays NCALayer: on the real address one may be running. */
const ncaLayer = `ws://127.0.0.1:${port + 9000}`;
process.env.QORGAN_E2E_NCALAYER = ncaLayer;
const baseURL = `http://127.0.0.1:${port}`;

// The runner reads this file first and its workers again; only the runner clears the last run's data away.
const dataDir = path.join(results, `e2e-data-${port}`);
if (!process.env.QORGAN_E2E) {
  rmSync(dataDir, { recursive: true, force: true });
  process.env.QORGAN_E2E = 'running';
}

/** Runs the built portal with the demo region on an address of its own; `npm run e2e`. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: path.join(results, `e2e-output-${port}`),
  reporter: [['line'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
  // Two cores: the server needs one of them.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Generous: a busy machine is no failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    launchOptions: browserOptions('pages'),
    // Without pictures of every step: those cost more than the steps.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    // Tests marked @phone run a second time on the smallest phone.
    { name: 'phone', grep: /@phone/, use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
  ],
  webServer: {
    command: `"${process.execPath}" apps/portal/server.ts`,
    cwd: root,
    url: `${baseURL}/health`,
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      ORIGIN: baseURL,
      QORGAN_DATA_DIR: dataDir,
      QORGAN_DEMO: 'true',
      DATABASE_URL: '',
      LOG_LEVEL: 'warn',
      QORGAN_NCALAYER: ncaLayer,
    },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 90_000,
  },
});
