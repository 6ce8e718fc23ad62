import { spawn } from 'node:child_process';
import type { Ending } from './outcome.ts';

const isWindows = process.platform === 'win32';

/**
 * Runs a JavaScript or TypeScript program with this very Node, what it prints going straight through, and stops it
 * with all it started after `minutes`. Never throws: how it ended is the answer.
 */
export function runNode(
  program: string,
  args: readonly string[],
  { env, minutes }: { env: NodeJS.ProcessEnv; minutes: number },
): Promise<Ending> {
  // A group of its own, so that browsers and servers that it started are stopped with it.
  const child = spawn(process.execPath, [program, ...args], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !isWindows,
  });
  const stop = () => {
    if (isWindows || child.pid === undefined) return child.kill('SIGKILL');
    try {
      return process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended meanwhile.
      return false;
    }
  };

  return new Promise((resolve) => {
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      stop();
    }, minutes * 60_000);
    const passOn = (signal: NodeJS.Signals) => {
      stop();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.once('SIGINT', passOn).once('SIGTERM', passOn);
    const end = (code: number | null) => {
      clearTimeout(limit);
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve({ code, timedOut });
    };
    child.on('error', () => end(null));
    child.on('exit', end);
  });
}
