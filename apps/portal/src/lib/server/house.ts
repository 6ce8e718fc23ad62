import { readFileSync } from 'node:fs';
import {
  beginFirstStart,
  CannotOpen,
  createVault,
  loadMasterKey,
  lockDataDir,
  migrateToLatest,
  openDatabase,
  prepareDataDir,
  verifyMasterKey,
} from '@qorgan/data';
import type { Database, Vault } from '@qorgan/data';
import { seedDemo } from '@qorgan/seeds';
import {
  createNcaLayer,
  openingProblemText,
  readAuthorities,
  type Carriers,
  type House,
  type SigningPort,
} from '@qorgan/usecases';
import {
  createMailCarrier,
  createPushCarrier,
  createWebhookSender,
  startWorker,
  type Worker,
} from '@qorgan/worker';
import { readConfig, type Config } from './config.ts';
import { log, openLog, withoutWords } from './log.ts';

type OpenHouse = {
  config: Config;
  database: Database;
  vault: Vault;
  carriers: Carriers;
  signing: SigningPort;
  close(): Promise<void>;
};

let open: OpenHouse | undefined;

/** What stays open as long as the server runs. Throws before `openHouse`. */
export function house(): OpenHouse {
  if (!open) throw new Error('The house is not open.');
  return open;
}

/** The portal cannot start as things stand. The message is one line for the administrator. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

/**
 * Reads the environment, takes the data folder, opens and migrates the database and loads the demo where it is
 * wanted. Throws `ConfigWrong` and `CannotStart`, which `server.ts` prints as they are.
 */
export async function openHouse(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  openLog(config);
  await openWith(config).catch((error: unknown) => {
    throw error instanceof CannotOpen ? new CannotStart(openingProblemText(error.why, 'en')) : error;
  });
}

async function openWith(config: Config): Promise<void> {
  const { databaseUrl, dataDir, masterKey, isDemo } = config;
  const signing = createNcaLayer({
    ...(config.ncaLayer && { address: config.ncaLayer }),
    trusted: authoritiesOf(config),
  });
  const folder = databaseUrl ? undefined : takeFolder(config);
  const vault = createVault(await loadMasterKey({ fromEnvironment: masterKey, dataDir }));
  const database = await openDatabase({ url: databaseUrl, dataDir });
  await migrateToLatest(database);
  // Before anything new is sealed beside what another key has sealed.
  await verifyMasterKey(database.db, vault);

  const carriers = {
    push: config.push ? createPushCarrier({ ...config.push, key: vault.ownKey('web push') }) : null,
    mail: config.mail ? createMailCarrier({ ...config.mail, origin: config.origin }) : null,
  };
  let worker: Worker | undefined;
  async function close(): Promise<void> {
    await worker?.stop();
    open = undefined;
    await database.close();
    folder?.release();
  }
  open = { config, database, vault, carriers, signing, close };
  if (isDemo) await seedDemo(houseAt(new Date(), 'seed'));
  folder?.finish();
  // The embedded database is this process's alone; on a server the worker is a process of its own.
  if (!databaseUrl)
    worker = await startWorker({
      ...{ database, vault, carriers, webhooks: createWebhookSender(), everySeconds: config.tickSeconds },
      report: (error) => log().error({ error: withoutWords(error) }, 'worker'),
    });
  log().debug({ engine: database.engine, isDemo }, 'house open');
}

/** Read before anything is opened: a portal that was told to trust somebody does not start trusting nobody. */
function authoritiesOf({ edsAuthorities }: Config): ReturnType<typeof readAuthorities> {
  if (!edsAuthorities) return [];
  try {
    return readAuthorities(readFileSync(edsAuthorities, 'utf8'));
  } catch {
    throw new CannotStart('QORGAN_EDS_AUTHORITIES must be a readable file of certificates in PEM.');
  }
}

/** The data folder of the embedded database, ours until it is released. */
function takeFolder({ dataDir, port }: Config): { release(): void; finish(): void } {
  prepareDataDir(dataDir);
  // The embedded database locks the folder too; taken here first, the note says which port has it.
  const { release } = lockDataDir(dataDir, { pid: process.pid, port, what: 'Qorgan portal' });
  const { setAside, finish } = beginFirstStart(dataDir);
  if (setAside)
    process.stdout.write(`The first start was broken off. What it had made was moved to ${setAside}.\n`);
  return { release, finish };
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
