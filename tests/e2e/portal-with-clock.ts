import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** Makes every `new Date()` and `Date.now()` of the process later by the hours in the file. */
const movedClock = (file: string) => `
import { readFileSync } from 'node:fs';
const RealDate = Date;
const later = () => Number(readFileSync(${JSON.stringify(file)}, 'utf8')) * 3_600_000;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(RealDate.now() + later());
  }
  static now() {
    return RealDate.now() + later();
  }
};`;

type Portal = { origin: string; waitHours(hours: number): void; stop(): Promise<void> };

/**
 * A built portal of its own with the demo region and these settings in its environment, whose clock a test can move.
 * Rejects where it does not start.
 */
export async function startPortal(settings: Readonly<Record<string, string>> = {}): Promise<Portal> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'qorgan-clock-'));
  const hoursFile = path.join(folder, 'hours');
  const clock = path.join(folder, 'clock.mjs');
  writeFileSync(hoursFile, '0');
  writeFileSync(clock, movedClock(hoursFile));

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['--import', clock, 'apps/portal/server.ts'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: {
      PATH,
      HOME,
      PORT: String(port),
      ORIGIN: origin,
      QORGAN_DATA_DIR: path.join(folder, 'data'),
      LOG_LEVEL: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (said) => String(said).includes('Qorgan answers at') && resolve());
    void ended.then((code) => reject(new Error(`The portal ended with ${code}.`)));
  });

  return {
    origin,
    waitHours: (hours) => writeFileSync(hoursFile, String(hours)),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port of this machine that nobody has at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
