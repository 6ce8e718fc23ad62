import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** `npm run build`: the extension for each browser, unpacked, in `build/<target>-prod`. Names of targets may follow. */
const targets = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

const here = import.meta.dirname;
const plasmo = path.join(
  path.dirname(createRequire(import.meta.url).resolve('plasmo/package.json')),
  'bin/index.mjs',
);
const asked = process.argv.slice(2);

for (const target of asked.length > 0 ? asked : targets) {
  const { status } = spawnSync(process.execPath, [plasmo, 'build', `--target=${target}`, '--hoist'], {
    cwd: here,
    env: { ...process.env, DO_NOT_TRACK: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
