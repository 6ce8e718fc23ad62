import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { manifestOf, targets, type Manifest, type Target } from './manifest.ts';

/**
 * `npm run build`: the extension for each browser, unpacked, in `build/<target>-prod`; with names of targets only these,
 * with `--into=<folder>` in that folder instead.
 */
const here = import.meta.dirname;
const plasmo = path.join(
  path.dirname(createRequire(import.meta.url).resolve('plasmo/package.json')),
  'bin/index.mjs',
);
const schema = 'managed-schema.json';

function build(target: Target, into: string): void {
  const folder = path.join(here, into, `${target}-prod`);
  rmSync(folder, { recursive: true, force: true });
  const args = ['build', `--target=${target}`, `--build-path=${into}`, '--hoist'];
  const { status, stderr } = spawnSync(process.execPath, [plasmo, ...args], {
    cwd: here,
    env: { ...process.env, DO_NOT_TRACK: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const file = path.join(folder, 'manifest.json');
  try {
    // Plasmo answers 0 whatever happens; the manifest is what it writes last.
    if (status !== 0) throw new Error(`Plasmo ended with ${status}.`);
    nameSimply(folder);
    const made = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    writeFileSync(file, `${JSON.stringify(manifestOf(target, made), null, 2)}\n`);
    copyFileSync(path.join(here, schema), path.join(folder, schema));
  } catch (error) {
    process.stderr.write(stderr);
    throw error;
  }
}

/**
 * Takes the hash out of the names of files, `sidepanel.446a6811.js`: it depends on where they are built, and a reviewer
 * compares two builds more easily without. Only pages and the manifest name them.
 */
function nameSimply(folder: string): void {
  const renamed = readdirSync(folder).flatMap((name) => {
    const simple = name.replace(/(\.plasmo)?\.[\da-f]{8}(?=\.(js|css|png)$)/, '');
    return simple === name ? [] : [[name, simple] as const];
  });
  if (new Set(renamed.map(([, simple]) => simple)).size < renamed.length)
    throw new Error('Two files would have one name.');
  for (const [name, simple] of renamed) renameSync(path.join(folder, name), path.join(folder, simple));
  for (const name of readdirSync(folder).filter((one) => /\.(html|json)$/.test(one))) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    const named = renamed.reduce((left, [from, to]) => left.replaceAll(from, to), text);
    // Browsers translate manifests only; a page says its name and its language once it has read them.
    writeFileSync(
      file,
      named.replace('<html><head>', '<html lang="kk"><head>').replace('<title>__MSG_name__', '<title>Qorgan'),
    );
  }
}

const asked = process.argv.slice(2);
const into = asked.find((one) => one.startsWith('--into='))?.slice('--into='.length) ?? 'build';
const named = targets.filter((target) => asked.includes(target));
for (const target of named.length > 0 ? named : targets) build(target, into);
