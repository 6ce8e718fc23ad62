import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * Runs turbo as every script here wants it: it tells nobody about us, and of what succeeds it shows nothing.
 * A file of our own, because an npm script cannot set the environment on every system.
 */
const turbo = path.resolve(import.meta.dirname, '../node_modules/turbo/bin/turbo');
const quiet = ['--output-logs=errors-only', '--log-prefix=none', '--log-order=grouped'];
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

const { status } = spawnSync(process.execPath, [turbo, 'run', ...quiet, ...process.argv.slice(2)], {
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
