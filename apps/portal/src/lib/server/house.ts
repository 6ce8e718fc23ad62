import { mkdirSync } from 'node:fs';
import {
  createVault,
  loadMasterKey,
  lockDataDir,
  migrateToLatest,
  openDatabase,
  verifyMasterKey,
} from '@qorgan/data';
import type { Database, Vault } from '@qorgan/data';
import { seedDemo } from '@qorgan/seeds';
import type { House } from '@qorgan/usecases';
import { readConfig, type Config } from './config.ts';
import { log, openLog } from './log.ts';

type OpenHouse = { config: Config; database: Database; vault: Vault; close(): Promise<void> };

let open: OpenHouse | undefined;

/** What stays open as long as the server runs. Throws before `openHouse`. */
export function house(): OpenHouse {
  if (!open) throw new Error('The house is not open.');
  return open;
}

/**
 * Reads the environment, takes the data folder, opens and migrates the database and loads the demo where it is
 * wanted. Throws `ConfigWrong` and `DataDirHeld`, which `server.ts` turns into one line.
 */
export async function openHouse(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  openLog(config);

  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  // The embedded database locks the folder too; taken here first, the note says which port has it.
  const lock = config.databaseUrl
    ? undefined
    : lockDataDir(config.dataDir, { pid: process.pid, port: config.port, what: 'Qorgan portal' });
  const vault = createVault(
    await loadMasterKey({ fromEnvironment: config.masterKey, dataDir: config.dataDir }),
  );
  const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir });
  await migrateToLatest(database);
  // Before anything new is sealed beside what another key has sealed.
  await verifyMasterKey(database.db, vault);

  async function close(): Promise<void> {
    open = undefined;
    await database.close();
    lock?.release();
  }
  open = { config, database, vault, close };
  if (config.isDemo) await seedDemo(houseAt(new Date(), 'seed'));
  log().debug({ engine: database.engine, isDemo: config.isDemo }, 'house open');
}

/** The house as use cases are given it, at one moment and for one request. */
export const houseAt = (now: Date, requestId: string): House => ({
  db: house().database.db,
  vault: house().vault,
  now,
  requestId,
  newId: () => crypto.randomUUID(),
});

/** Cookies are `Secure` and the `__Host-` prefix is used where people come over https. */
export const isSecure = (): boolean => house().config.origin.startsWith('https:');
