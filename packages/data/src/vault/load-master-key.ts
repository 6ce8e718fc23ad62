import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { databaseFolder } from '../connection/open-database.ts';

/**
 * The 32 bytes under which everything is sealed: from the environment (base64), else from `master.key` in the data
 * folder, which is made there, readable by its owner only, for a folder that has no database yet.
 * Throws with a message for the administrator; the key itself is in no message.
 */
export async function loadMasterKey(from: {
  fromEnvironment?: string;
  dataDir: string;
}): Promise<Uint8Array> {
  if (from.fromEnvironment) return decode(from.fromEnvironment, 'The master key in the environment');
  const file = path.join(from.dataDir, 'master.key');
  return (await read(file)) ?? (await generate(file, from.dataDir));
}

async function read(file: string): Promise<Uint8Array | null> {
  try {
    return decode(await readFile(file, 'utf8'), `The master key in ${file}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function generate(file: string, dataDir: string): Promise<Uint8Array> {
  if (existsSync(databaseFolder(dataDir)))
    throw new Error(
      `${file} is missing, but ${dataDir} holds a database that was sealed with it. ` +
        'Put the file back from your safe copy, or give the key through the environment.',
    );
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const key = randomBytes(32);
  try {
    await writeFile(file, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    // Another process has made it between our look and our writing: theirs holds.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const theirs = await read(file);
    if (theirs) return theirs;
    throw error;
  }
  return Uint8Array.from(key);
}

function decode(text: string, what: string): Uint8Array {
  const trimmed = text.trim();
  const key = Buffer.from(trimmed, 'base64');
  if (key.length !== 32 || key.toString('base64') !== trimmed)
    throw new Error(`${what} is not 32 bytes in base64. Make one with: openssl rand -base64 32`);
  return Uint8Array.from(key);
}
