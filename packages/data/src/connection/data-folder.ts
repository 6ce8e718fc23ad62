import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotOpen, type OpeningProblem } from './cannot-open.ts';

/** What PGlite is: a folder of another major version does not open, and must not be tried. */
export const embeddedPostgres = '18';

/** Where PGlite keeps its files: beside the master key and the lock, not among them. */
export const databaseFolder = (dataDir: string) => path.join(dataDir, 'postgres');

/**
 * Makes the data folder where there is none, for its owner only, and proves that it can be written to. Throws
 * `CannotOpen`: a folder that cannot is told before anything is put into it.
 */
export function prepareDataDir(dataDir: string): void {
  const folder = path.resolve(dataDir);
  try {
    makeFolder(folder);
    const probe = path.join(folder, `.write-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe, { force: true });
  } catch (error) {
    throw error instanceof CannotOpen
      ? error
      : new CannotOpen(whyNotWritten(error, folder), { cause: error });
  }
}

/** One after the other: Node's own recursive making never ends on some virtual file systems. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new CannotOpen({ problem: 'noFolder', path: folder });
    return;
  }
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Why something could not be written to the folder; what has another reason is thrown on. */
export function whyNotWritten(error: unknown, folder: string): OpeningProblem {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return { problem: 'folderFull', folder };
  if (code === 'ENOTDIR') return { problem: 'noFolder', path: folder };
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENAMETOOLONG', 'ELOOP'].includes(code))
    return { problem: 'folderNotWritable', folder };
  throw error;
}

/** Whether what lies in the folder is a database that can be opened here, or nothing yet. Throws `CannotOpen`. */
export function checkDatabaseFolder(dataDir: string): void {
  const folder = databaseFolder(dataDir);
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new CannotOpen({ problem: 'noDatabase', folder });
  if (readdirSync(folder).length === 0) return;
  const found = versionIn(folder);
  if (!/^\d+(\.\d+)?$/.test(found)) throw new CannotOpen({ problem: 'noDatabase', folder });
  if (found !== embeddedPostgres)
    throw new CannotOpen({ problem: 'otherPostgres', folder, found, needed: embeddedPostgres });
}

function versionIn(folder: string): string {
  try {
    return readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return '';
  }
}

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? '');
