import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CannotOpen, type Holder } from './cannot-open.ts';

export type DataDirLock = { release(): void };

type Held = { connection: DatabaseSync; holders: number };
const heldHere = new Map<string, Held>();

/**
 * Takes the data folder (which must exist) for this process, or throws `CannotOpen`. PGlite itself takes no lock.
 *
 * The lock is SQLite's lock on an empty file, so the operating system lets go of it when the process dies in whatever
 * way: there is no stale lock to take over, and a pid that was given out anew cannot fool it. Within one process the
 * lock may be taken several times; it is free when each has been released. The holder's note is only for the message.
 */
export function lockDataDir(
  dataDir: string,
  holder: { pid: number; port?: number; what?: string },
): DataDirLock {
  const folder = path.resolve(dataDir);
  const held = heldHere.get(folder) ?? { connection: takeFile(folder), holders: 0 };
  held.holders += 1;
  heldHere.set(folder, held);
  const { pid, port, what = path.basename(process.argv[1] ?? 'node') } = holder;
  if (held.holders === 1 || port)
    writeFileSync(notePath(folder), JSON.stringify({ pid, since: new Date().toISOString(), what, port }));

  let isReleased = false;
  return {
    release() {
      if (isReleased) return;
      isReleased = true;
      held.holders -= 1;
      if (held.holders > 0) return;
      heldHere.delete(folder);
      held.connection.close();
    },
  };
}

/** Who has the folder now; `undefined` where nobody has, or nobody can. Takes it for a moment only. */
export function holderOf(dataDir: string): { holder: Holder | null } | undefined {
  const folder = path.resolve(dataDir);
  if (!existsSync(lockPath(folder))) return undefined;
  try {
    takeFile(folder).close();
    return undefined;
  } catch (error) {
    return error instanceof CannotOpen && error.why.problem === 'folderHeld' ? error.why : undefined;
  }
}

function takeFile(folder: string): DatabaseSync {
  let connection: DatabaseSync | undefined;
  try {
    connection = new DatabaseSync(lockPath(folder));
    connection.exec('begin exclusive');
    return connection;
  } catch (error) {
    connection?.close();
    const { errcode } = error as { errcode?: number };
    if (errcode === sqlite.busy)
      throw new CannotOpen({ problem: 'folderHeld', folder, holder: readNote(folder) });
    if (errcode === sqlite.cannotOpen || errcode === sqlite.notADatabase)
      throw new CannotOpen({ problem: 'lockUnfit', folder }, { cause: error });
    throw error;
  }
}

const sqlite = { busy: 5, cannotOpen: 14, notADatabase: 26 };
const lockPath = (folder: string) => path.join(folder, 'lock');
const notePath = (folder: string) => path.join(folder, 'held-by.json');

function readNote(folder: string): Holder | null {
  try {
    return JSON.parse(readFileSync(notePath(folder), 'utf8')) as Holder;
  } catch {
    return null;
  }
}
