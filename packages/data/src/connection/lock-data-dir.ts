import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Who has the data folder: `what` is the program (`portal`, `qorgan verify`), `port` where it answers. */
export type Holder = { pid: number; since: string; what: string; port?: number };

/** The data folder belongs to a living process; two would destroy each other's writes. */
export class DataDirHeld extends Error {
  override name = 'DataDirHeld';
  readonly dataDir: string;
  readonly holder: Holder | null;
  constructor(dataDir: string, holder: Holder | null) {
    const port = holder?.port ? `, port ${holder.port}` : '';
    const who = holder
      ? `${holder.what} (process ${holder.pid}${port}, since ${holder.since})`
      : 'another process';
    super(`The data folder ${dataDir} is in use by ${who}. Stop it first, or use another folder.`);
    this.dataDir = dataDir;
    this.holder = holder;
  }
}

export type DataDirLock = { release(): void };

type Held = { connection: DatabaseSync; holders: number };
const heldHere = new Map<string, Held>();

/**
 * Takes the data folder (which must exist) for this process, or throws `DataDirHeld`. PGlite itself takes no lock.
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

function takeFile(folder: string): DatabaseSync {
  const connection = new DatabaseSync(path.join(folder, 'lock'));
  try {
    connection.exec('begin exclusive');
    return connection;
  } catch (error) {
    connection.close();
    if ((error as { errcode?: number }).errcode === sqliteBusy)
      throw new DataDirHeld(folder, readNote(folder));
    throw error;
  }
}

const sqliteBusy = 5;
const notePath = (folder: string) => path.join(folder, 'held-by.json');

function readNote(folder: string): Holder | null {
  try {
    return JSON.parse(readFileSync(notePath(folder), 'utf8')) as Holder;
  } catch {
    return null;
  }
}
