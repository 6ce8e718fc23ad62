import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Database, DataDirLock, Db, Vault } from '@qorgan/data';
import type { House } from '@qorgan/usecases';
import { complain, nameOf, type Answer, type Asked, type Command } from '../command.ts';
import { installationText } from '../text/installation-text.ts';
import { whereFrom, type Where } from './where.ts';

/** The database opens, and still no command can work on it. */
class NotReady extends Error {
  readonly why: 'empty' | 'olderVersion';
  constructor(why: NotReady['why']) {
    super(why);
    this.why = why;
  }
}

/**
 * Opens the database of this installation, has `work` done and closes it again. The embedded database is locked
 * meanwhile as the portal locks it. Nothing is made and nothing migrated: where there is no installation, where its
 * key or its version is another, or where the portal has the folder, the answer is one line that says so.
 *
 * The database and the use cases take seconds to load, so that a command which asks neither must not: they are
 * imported here and in the commands when they run.
 */
export async function inInstallation(
  asked: Asked,
  command: Command,
  work: (house: House) => Promise<Answer>,
): Promise<Answer> {
  const text = installationText[asked.locale];
  const where = whereFrom(process.env, process.cwd());
  if (typeof where === 'string') return complain(text[where]);
  if (!where.databaseUrl && !existsSync(path.join(where.dataDir, 'postgres')))
    return complain(text.noInstallation(where.dataDir));

  const { CannotOpen } = await import('@qorgan/data');
  const opened: { lock?: DataDirLock; database?: Database } = {};
  try {
    const house = await open(where, nameOf(command), opened);
    return await work({
      ...house,
      now: new Date(),
      requestId: `CLI-${randomUUID().slice(0, 8)}`,
      newId: randomUUID,
    });
  } catch (error) {
    if (error instanceof NotReady) return complain(text[error.why]);
    if (!(error instanceof CannotOpen)) throw error;
    const { openingProblemText } = await import('@qorgan/usecases');
    return complain(openingProblemText(error.why, asked.locale));
  } finally {
    await opened.database?.close();
    opened.lock?.release();
  }
}

/** Notes in `opened` what must be closed, also where a later step throws. Throws `CannotOpen` and `NotReady`. */
async function open(
  where: Where,
  name: string,
  opened: { lock?: DataDirLock; database?: Database },
): Promise<{ db: Db; vault: Vault }> {
  const { databaseUrl, masterKey, dataDir } = where;
  const { CannotOpen, createVault, isFirstStartUnfinished, loadMasterKey, lockDataDir, openDatabase } =
    await import('@qorgan/data');
  if (!databaseUrl) {
    opened.lock = lockDataDir(dataDir, { pid: process.pid, what: `qorgan ${name}` });
    if (isFirstStartUnfinished(dataDir)) throw new NotReady('empty');
  }
  // A key of its own is made for a portal only: here it would seal beside another.
  const file = path.join(dataDir, 'master.key');
  if (!masterKey && !existsSync(file)) throw new CannotOpen({ problem: 'keyMissing', file });
  const vault = createVault(await loadMasterKey({ fromEnvironment: masterKey, dataDir }));
  opened.database = await openDatabase({ url: databaseUrl, dataDir });
  await check(opened.database.db, vault);
  return { db: opened.database.db, vault };
}

/** Sealing under another key, or reading another version's tables, would do harm that shows only later. */
async function check(db: Db, vault: Vault): Promise<void> {
  const { CannotOpen, schemaVersion, verifyMasterKey } = await import('@qorgan/data');
  const { migrations } = await import('@qorgan/migrations');
  const newest = Object.keys(migrations).toSorted().at(-1)!;
  const found = await schemaVersion(db);
  if (found === 'none') throw new NotReady('empty');
  if (found > newest) throw new CannotOpen({ problem: 'newerSchema', found });
  if (found < newest) throw new NotReady('olderVersion');
  await verifyMasterKey(db, vault);
}
