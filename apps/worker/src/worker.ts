import type { Database, Vault } from '@qorgan/data';
import {
  deliverReminder,
  deliverWebhooks,
  tick,
  type Carriers,
  type House,
  type WebhookSender,
} from '@qorgan/usecases';
import { openQueue, queueNames, type Report } from './queue.ts';

export type Worker = {
  /** Lets what is under way finish and stops. The database stays open. */
  stop(): Promise<void>;
};

type Given = {
  database: Database;
  vault: Vault;
  carriers: Carriers;
  /** Tells systems outside; null where nobody is told. */
  webhooks: WebhookSender | null;
  /** Seconds from the end of one round to the beginning of the next. */
  everySeconds: number;
  /** Told of what fails: the round after the next tries it again. */
  report: Report;
  /** The clock on the wall, asked once for each round and each job. */
  now?: () => Date;
};

/**
 * Turns what falls due into reminders and delivers them, until it is stopped. Any number of them may run on one
 * PostgreSQL; on the embedded database it runs inside the portal (ADR 0080).
 */
export async function startWorker(given: Given): Promise<Worker> {
  const { database, vault, carriers, webhooks, everySeconds, report, now = () => new Date() } = given;
  const queue = await openQueue(database, report);
  let isStopping = false;
  let wake: () => void = () => undefined;

  const houseNow = (): House => ({
    db: database.db,
    vault,
    now: now(),
    requestId: 'clock',
    newId: () => crypto.randomUUID(),
  });
  const drain = (name: (typeof queueNames)[number]) =>
    queue
      .drain(
        name,
        (job) => deliverReminder(houseNow(), carriers, job),
        () => isStopping,
      )
      .catch(report);

  // A mail server that keeps us waiting does not keep the clock from ticking.
  const draining = new Map<string, Promise<void>>();
  const drainAll = () => {
    for (const name of queueNames)
      if (!draining.has(name))
        draining.set(
          name,
          drain(name).finally(() => draining.delete(name)),
        );
  };

  let telling: Promise<unknown> | undefined;
  const tellSystems = () => {
    if (!webhooks) return;
    telling ??= deliverWebhooks(houseNow, webhooks, () => isStopping)
      .catch(report)
      .finally(() => (telling = undefined));
  };

  const running = (async () => {
    while (!isStopping) {
      await tick(houseNow(), queue).catch(report);
      drainAll();
      tellSystems();
      if (isStopping) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everySeconds * 1000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();

  return {
    async stop() {
      isStopping = true;
      wake();
      await running;
      await Promise.all([...draining.values(), telling]);
      await queue.stop();
    },
  };
}
