import { asOwner, type Database } from '@qorgan/data';
import type { Outbox, ReminderJob } from '@qorgan/usecases';
import { PgBoss } from 'pg-boss';

/** Apart from the house's own tables, where the roles of the house have no business. */
const schema = 'qorgan_jobs';
/** One for each way out, so that a mail server that thinks holds up nothing but mail. */
const queues = { portal: 'reminders-portal', email: 'reminders-email', push: 'reminders-push' } as const;
type QueueName = keyof typeof queues;
export const queueNames = Object.keys(queues) as QueueName[];

/** How long one delivery may take before it is taken for dead and given out again. */
export const secondsForOne = 20;

export type Queue = Outbox & {
  /** Does what waits in one queue, one after the other, until none is left or `isStopping`. */
  drain(name: QueueName, work: (job: ReminderJob) => Promise<void>, isStopping: () => boolean): Promise<void>;
  stop(): Promise<void>;
};

/** What happened, for the log: never what somebody wrote. */
export type Report = (error: unknown) => void;

/**
 * The jobs of reminders in pg-boss, in the same database. A job has the id of its message, so that it cannot be there
 * twice; only one process has it at a time; what was begun by a process that died is free again after `secondsForOne`; and
 * what fails is tried again for some days, at last every quarter of an hour.
 */
export async function openQueue(database: Database, report: Report): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: database.asOwner },
    backend: database.engine,
    schema,
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    reindex: false,
  });
  boss.on('error', report);
  await boss.start();
  for (const queue of Object.values(queues)) {
    await boss.createQueue(queue, {
      ...{ retryLimit: 300, retryDelay: 5, retryBackoff: true, retryDelayMax: 900 },
      ...{ expireInSeconds: secondsForOne, deleteAfterSeconds: 7 * 24 * 3600 },
    });
    // Asked for once, pg-boss remembers the queue. Inside of our transaction it could not ask: on the embedded database
    // its own connection is ours, and each would wait for the other.
    await boss.getJobById(queue, '00000000-0000-0000-0000-000000000000');
  }

  return {
    put: (tx, jobs) =>
      asOwner(tx, async (executeSql) => {
        for (const name of queueNames) {
          const ours = jobs.filter(({ channel }) => channel === name);
          if (ours.length === 0) continue;
          await boss.insert(
            queues[name],
            ours.map((job) => ({ id: job.messageId, data: job })),
            { db: { executeSql } },
          );
        }
      }),
    async drain(name, work, isStopping) {
      const queue = queues[name];
      while (!isStopping()) {
        const [job] = await boss.fetch<ReminderJob>(queue, { batchSize: 1 });
        if (!job) return;
        try {
          await work(job.data);
        } catch (error) {
          report(error);
          await boss.fail(queue, job.id);
          continue;
        }
        await boss.complete(queue, job.id);
      }
    },
    stop: () => boss.stop({ graceful: true, close: false, timeout: 5_000 }),
  };
}
