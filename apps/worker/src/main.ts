import {
  CannotOpen,
  createVault,
  loadMasterKey,
  migrateToLatest,
  openDatabase,
  verifyMasterKey,
} from '@qorgan/data';
import { openingProblemText } from '@qorgan/usecases';
import { ConfigWrong, readConfig } from './config.ts';
import { createMailCarrier } from './mail/mail-carrier.ts';
import { createPushCarrier } from './push/push-carrier.ts';
import { createWebhookSender } from './webhook/webhook-sender.ts';
import { startWorker } from './worker.ts';

/** `npm run worker`. Exit codes: 0 stopped cleanly, 1 could not start, 2 the environment says something wrong. */

let stop: (() => Promise<void>) | undefined;
let isStopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (isStopped) process.exit(1);
    isStopped = true;
    void stop?.();
  });

try {
  await run();
} catch (error) {
  process.stderr.write(`${whyNot(error)}\n`);
  process.exit(error instanceof ConfigWrong ? 2 : 1);
}

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const { databaseUrl, dataDir, masterKey, mail, push, origin, tickSeconds } = config;
  const vault = createVault(await loadMasterKey({ fromEnvironment: masterKey, dataDir }));
  const database = await openDatabase({ url: databaseUrl });
  await migrateToLatest(database);
  await verifyMasterKey(database.db, vault);
  const carriers = {
    mail: mail ? createMailCarrier({ ...mail, origin }) : null,
    push: push ? createPushCarrier({ ...push, key: vault.ownKey('web push') }) : null,
  };
  const worker = await startWorker({
    ...{ database, vault, carriers, webhooks: createWebhookSender() },
    ...{ everySeconds: tickSeconds, report },
  });
  stop = async () => {
    await worker.stop();
    await database.close();
  };
  process.stdout.write(`The clock of Qorgan runs${mail ? '' : ', without mail: SMTP_URL is not set'}.\n`);
  if (isStopped) await stop();
}

/** The name and the code alone: what an error says may quote an address. */
function report(error: unknown): void {
  const { name, code } = error as { name?: string; code?: unknown };
  process.stderr.write(
    JSON.stringify({ at: new Date().toISOString(), error: name ?? typeof error, code }) + '\n',
  );
}

function whyNot(error: unknown): string {
  if (error instanceof CannotOpen) return openingProblemText(error.why, 'en');
  if (error instanceof ConfigWrong) return error.message;
  const { name, code } = error as { name?: string; code?: unknown };
  return `The worker could not start: ${[name, code].filter(Boolean).join(' ')}.`;
}
