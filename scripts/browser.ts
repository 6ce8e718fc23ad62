import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** Where Debian, Ubuntu and Fedora put the browser. */
const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Debian's Chromium without what draws windows: it opens our pages with less than half of the work. */
const shellPath = '/usr/bin/chromium-headless-shell';

/**
 * A browser that opens pages and knows no extensions, if there is one; `CHROMIUM_PATH` is meant for everything.
 */
export const findShell = (env: Readonly<Record<string, string | undefined>> = process.env) =>
  !env.CHROMIUM_PATH && isProgram(shellPath) ? shellPath : undefined;

/**
 * The browser the tests run in, if there is one already: `CHROMIUM_PATH`, Playwright's own, the system's.
 * Throws where `CHROMIUM_PATH` is set and is no program: a typing mistake must not pick another browser silently.
 */
export function findBrowser(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  if (env.CHROMIUM_PATH) {
    if (isProgram(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is not a program: ${env.CHROMIUM_PATH}`);
  }
  return [chromium.executablePath(), ...systemPaths].find(isProgram);
}

/**
 * Makes sure that there is a browser and returns its path: finds one, else installs Debian's as root, else
 * Playwright's own. Throws, with what to do, where neither can be had. The shell is installed where Debian has it and
 * missed nowhere: the tests only take longer without.
 */
export function ensureBrowser(): string {
  const missing = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(process.env.CHROMIUM_PATH || findShell() ? [] : ['chromium-headless-shell']),
  ];
  if (missing.length > 0 && isDebian() && process.getuid?.() === 0) {
    // Fresh images hold no list of packages.
    run('apt-get', ['update']);
    for (const name of missing) run('apt-get', ['install', '--yes', '--no-install-recommends', name]);
  }
  if (!findBrowser()) run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'There is no Chromium for the tests. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to it.',
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Runs to its end; what it says goes to standard error, so that only the path is on standard output. */
function run(command: string, args: string[]): void {
  console.error(`${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
