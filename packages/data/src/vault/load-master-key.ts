import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CannotOpen } from '../connection/cannot-open.ts';
import { databaseFolder, whyNotWritten } from '../connection/data-folder.ts';

/**
 * The 32 bytes under which everything is sealed: from the environment (base64), else from `master.key` in the data
 * folder, which is made there, readable by its owner only, for a folder that has no database yet.
 * Throws `CannotOpen`; the key itself is in no message.
 */
export async function loadMasterKey(from: {
  fromEnvironment?: string;
  dataDir: string;
}): Promise<Uint8Array> {
  if (from.fromEnvironment) return decode(from.fromEnvironment, null);
  const file = path.join(from.dataDir, 'master.key');
  return (await read(file)) ?? (await generate(file, from.dataDir));
}

async function read(file: string): Promise<Uint8Array | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new CannotOpen({ problem: 'keyUnreadable', file }, { cause: error });
  });
  return text === null ? null : decode(text, file);
}

async function generate(file: string, dataDir: string): Promise<Uint8Array> {
  // Whatever lies there was sealed under the key that is gone; another one would seal new things beside it.
  if (existsSync(databaseFolder(dataDir))) throw new CannotOpen({ problem: 'keyMissing', file });
  const key = randomBytes(32);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await writeFile(draft, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    throw new CannotOpen(whyNotWritten(error, dataDir), { cause: error });
  }
  try {
    // Whole or not at all: nobody ever reads half a key.
    await link(draft, file);
    return Uint8Array.from(key);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Another process has made one between our look and our writing: theirs holds.
    return decode(await readFile(file, 'utf8'), file);
  } finally {
    await unlink(draft);
  }
}

function decode(text: string, file: string | null): Uint8Array {
  const trimmed = text.trim();
  const key = Buffer.from(trimmed, 'base64');
  if (key.length !== 32 || key.toString('base64') !== trimmed)
    throw new CannotOpen({ problem: 'keyWrong', file });
  return Uint8Array.from(key);
}
