import { createVault, inContext, openDatabase } from '@qorgan/data';
import { createMailCarrier, startWorker } from '@qorgan/worker';

/** A worker as a process of its own on an embedded database, which outside of tests is the portal's process. */
const { DATA, KEY, SMTP, SCHOOL } = process.env as Record<'DATA' | 'KEY' | 'SMTP' | 'SCHOOL', string>;
const database = await openDatabase({ dataDir: DATA });
const mail = createMailCarrier({ url: SMTP, from: 'clock@qorgan.example', origin: 'https://qorgan.example' });
const worker = await startWorker({
  webhooks: null,
  database,
  vault: createVault(Uint8Array.from(Buffer.from(KEY, 'base64'))),
  carriers: { mail, push: null },
  everySeconds: 1,
  report: (error) => void process.stderr.write(`${(error as Error)?.name}\n`),
});
process.stdout.write('The clock of Qorgan runs.\n');

// Nobody else can look into the folder meanwhile.
const context = { purpose: 'clock', organisationId: SCHOOL } as const;
const looking = setInterval(() => {
  void inContext(database.db, context, (tx) =>
    tx
      .selectFrom('reminder')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('deliveredAt', 'is', null)
      .where('droppedAt', 'is', null)
      .executeTakeFirstOrThrow(),
  ).then(({ n }) => process.stdout.write(`open: ${n}.\n`));
}, 1000);
process.on('SIGTERM', () => {
  clearInterval(looking);
  void worker.stop().then(() => database.close());
});
