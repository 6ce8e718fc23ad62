import type { ReminderJob } from '../reminder/carrier.ts';
import { deliverReminder } from '../reminder/deliver-reminder.ts';
import { tick } from '../reminder/tick.ts';
import { at, type Town } from './town.ts';

/** The clock of a town, by times in Kazakhstan; what it plans is delivered on screen alone. */
export function clockOf(town: () => Town) {
  const jobs: ReminderJob[] = [];
  const outbox = {
    put: (_tx: unknown, more: readonly ReminderJob[]) => Promise.resolve(void jobs.push(...more)),
  };
  const plan = (now: string) => tick(town().house(at(now)), outbox);
  async function deliver(now: string): Promise<void> {
    for (const job of jobs.splice(0))
      await deliverReminder(town().house(at(now)), { mail: null, push: null }, job);
  }
  /** The clock strikes; then everything that waits is delivered. */
  async function strike(now: string): Promise<void> {
    await plan(now);
    await deliver(now);
  }
  return { plan, deliver, strike };
}
