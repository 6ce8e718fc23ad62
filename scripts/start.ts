import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * `npm start`: builds what changed, then is the portal. npm runs it behind a shell, and a signal that ends those two
 * does not reach what they started: left behind, the portal would keep the port and the data folder. So it ends too.
 */
const root = path.resolve(import.meta.dirname, '..');
const build = [path.join(root, 'scripts/turbo.ts'), 'build', '--filter=@qorgan/portal'];
const parent = process.ppid;

const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
await import('../apps/portal/server.ts');

if (process.env.npm_lifecycle_event)
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 1000).unref();
