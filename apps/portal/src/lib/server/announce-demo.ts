import { demoSignIns } from '@qorgan/seeds';
import type { Config } from './config.ts';

/** Prints who can sign in to the demo, once the server listens (`server.ts` says so). */
export function announceDemo({ isDemo }: Pick<Config, 'isDemo'>): void {
  if (!isDemo) return;
  process.once('qorgan:listening' as 'beforeExit', () => {
    const widest = Math.max(...demoSignIns.map(({ login }) => login.length));
    const lines = demoSignIns.map(
      ({ login, password, who }) => `  ${login.padEnd(widest)}  ${password}  ${who.en}`,
    );
    process.stdout.write(`\nDemo region, nobody in it is real. Sign in as:\n${lines.join('\n')}\n\n`);
  });
}
