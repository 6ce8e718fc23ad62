import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
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
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    // Whole or not at all: nobody ever reads half a key.
    await link(draft, file);
    return Uint8Array.from(key);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Another process has made one between our look and our writing: theirs holds.
    return decode(await readFile(file, 'utf8'), `The master key in ${file}`);
  } finally {
    await unlink(draft);
  }
}

function decode(text: string, what: string): Uint8Array {
  const trimmed = text.trim();
  const key = Buffer.from(trimmed, 'base64');
  if (key.length !== 32 || key.toString('base64') !== trimmed)
    throw new Error(`${what} is not 32 bytes in base64. Make one with: openssl rand -base64 32`);
  return Uint8Array.from(key);
}
