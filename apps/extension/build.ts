import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { manifestOf, targets, type Manifest, type Target } from './manifest.ts';

/**
 * `npm run build`: the extension for each browser, unpacked, in `build/<target>-prod`; with names of targets only these.
 */
const here = import.meta.dirname;
const plasmo = path.join(
  path.dirname(createRequire(import.meta.url).resolve('plasmo/package.json')),
  'bin/index.mjs',
);
const schema = 'managed-schema.json';

function build(target: Target): void {
  const folder = path.join(here, 'build', `${target}-prod`);
  rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [plasmo, 'build', `--target=${target}`, '--hoist'], {
    cwd: here,
    env: { ...process.env, DO_NOT_TRACK: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Plasmo answers 0 whatever happens: a manifest is what it leaves last.
  const file = path.join(folder, 'manifest.json');
  if (status !== 0) process.exit(status ?? 1);
  const made = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  writeFileSync(file, `${JSON.stringify(manifestOf(target, made), null, 2)}\n`);
  copyFileSync(path.join(here, schema), path.join(folder, schema));
}

const asked = process.argv.slice(2);
for (const target of targets) if (asked.length === 0 || asked.includes(target)) build(target);
