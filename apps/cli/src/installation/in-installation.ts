import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Database, DataDirLock, Vault } from '@qorgan/data';
import type { Locale } from '@qorgan/statute';
import type { House } from '@qorgan/usecases';
import { complain, nameOf, type Answer, type Asked, type Command } from '../command.ts';
import { installationText } from '../text/installation-text.ts';
import { whereFrom, type Where } from './where.ts';

type Text = (typeof installationText)[Locale];

/** Why the installation could not be opened, as one line for whoever asked. */
class NotOpen extends Error {}

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
  const isEmbedded = !where.databaseUrl;
  if (isEmbedded && !existsSync(path.join(where.dataDir, 'postgres')))
    return complain(text.noInstallation(where.dataDir));

  const opened: { lock?: DataDirLock; database?: Database } = {};
  try {
    if (isEmbedded) opened.lock = await lock(where.dataDir, nameOf(command), text);
    const vault = await vaultOf(where, text);
    opened.database = await databaseOf(where, text);
    await check(opened.database, vault, text);
    const { db } = opened.database;
    const requestId = `CLI-${randomUUID().slice(0, 8)}`;
    return await work({ db, vault, now: new Date(), requestId, newId: randomUUID });
  } catch (error) {
    if (error instanceof NotOpen) return complain(error.message);
    throw error;
  } finally {
    await opened.database?.close();
    opened.lock?.release();
  }
}

async function lock(dataDir: string, name: string, text: Text): Promise<DataDirLock> {
  const { DataDirHeld, lockDataDir } = await import('@qorgan/data');
  try {
    return lockDataDir(dataDir, { pid: process.pid, what: `qorgan ${name}` });
  } catch (error) {
    if (!(error instanceof DataDirHeld)) throw error;
    const { holder } = error;
    throw new NotOpen(
      holder ? text.heldBy(dataDir, holder.what, holder.pid, holder.port) : text.held(dataDir),
    );
  }
}

async function vaultOf(where: Where, text: Text): Promise<Vault> {
  const { createVault, loadMasterKey } = await import('@qorgan/data');
  const file = path.join(where.dataDir, 'master.key');
  if (!where.masterKey && !existsSync(file)) throw new NotOpen(text.keyMissing(file));
  const key = loadMasterKey({ fromEnvironment: where.masterKey, dataDir: where.dataDir });
  return createVault(
    await key.catch(() => {
      throw new NotOpen(text.keyUnreadable(file));
    }),
  );
}

async function databaseOf(where: Where, text: Text): Promise<Database> {
  const { openDatabase } = await import('@qorgan/data');
  return openDatabase({ url: where.databaseUrl, dataDir: where.dataDir }).catch((error: unknown) => {
    throw new NotOpen(text.noAnswer(codeOf(error)));
  });
}

/** Sealing under another key, or reading another version's tables, would do harm that shows only later. */
async function check({ db }: Database, vault: Vault, text: Text): Promise<void> {
  const { SealBroken, schemaVersion, verifyMasterKey } = await import('@qorgan/data');
  const { migrations } = await import('@qorgan/migrations');
  const version = await schemaVersion(db).catch((error: unknown) => {
    throw new NotOpen(text.noAnswer(codeOf(error)));
  });
  if (version === 'none') throw new NotOpen(text.empty);
  if (version !== Object.keys(migrations).toSorted().at(-1)) throw new NotOpen(text.otherVersion(version));
  await verifyMasterKey(db, vault).catch((error: unknown) => {
    if (error instanceof SealBroken) throw new NotOpen(text.otherKey);
    throw error;
  });
}

/** The server's or the system's code. Its message may name the host and the user, and stays out. */
const codeOf = (error: unknown): string =>
  String((error as { code?: unknown }).code ?? (error as Error).name);
