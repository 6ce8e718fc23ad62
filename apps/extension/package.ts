import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { targets } from './manifest.ts';
import { lint } from './lint.ts';
import { zipOf } from './zip.ts';

/**
 * `npm run package`: what the stores are sent, in `build/store`: a zip file for each browser, its checksum, and what the
 * stores ask to be told, policy files for a whole school. Needs `npm run build` first. Ends with 1 where Mozilla's check has anything to say.
 */
const here = import.meta.dirname;
const store = path.join(here, 'build/store');
const { version } = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8')) as { version: string };

rmSync(store, { recursive: true, force: true });
mkdirSync(store, { recursive: true });
cpSync(path.join(here, 'store'), store, { recursive: true });
cpSync(path.join(here, 'assets/icon.png'), path.join(store, 'icon-512.png'));
cpSync(path.join(here, 'policy'), path.join(store, 'policy'), { recursive: true });

const sums = targets.map((target) => {
  const name = `qorgan-${target.replace('-mv3', '')}-${version}.zip`;
  const zip = zipOf(path.join(here, 'build', `${target}-prod`));
  writeFileSync(path.join(store, name), zip);
  return `${createHash('sha256').update(zip).digest('hex')}  ${name}`;
});
writeFileSync(path.join(store, 'SHA256SUMS'), `${sums.join('\n')}\n`);
process.stdout.write(`${sums.join('\n')}\n`);

const said = await lint(path.join(here, 'build/firefox-mv3-prod'));
process.stdout.write(said.length > 0 ? `${said.join('\n')}\n` : 'Firefox: nothing to say\n');
process.exitCode = said.length > 0 ? 1 : 0;
