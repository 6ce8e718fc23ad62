import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { databaseFolder } from './data-folder.ts';

const markIn = (dataDir: string) => path.join(dataDir, 'first-start');

/** Whether the start that was to make this folder's database has not come to its end. */
export const isFirstStartUnfinished = (dataDir: string): boolean => existsSync(markIn(dataDir));

export type FirstStart = {
  /** Where the half-made database of a start that was broken off now lies; null where there was none. */
  setAside: string | null;
  /** The database is whole. Call before anybody is answered: from then on it is never set aside. */
  finish(): void;
};

/**
 * Marks the folder as being made, until `finish`. Making, migrating and filling take seconds, and whoever stops the
 * process meanwhile leaves half a database, in which nobody has put anything yet: the next start lays it aside and
 * begins anew. A folder that was finished once is left alone. Needs the lock on the folder.
 */
export function beginFirstStart(dataDir: string): FirstStart {
  const [mark, folder] = [markIn(dataDir), databaseFolder(dataDir)];
  const isUnfinished = existsSync(mark);
  let setAside: string | null = null;
  if (isUnfinished && existsSync(folder)) {
    setAside = `${folder}.unfinished-${Date.now()}`;
    renameSync(folder, setAside);
  }
  if (!existsSync(folder)) writeFileSync(mark, '');
  return { setAside, finish: () => rmSync(mark, { force: true }) };
}
