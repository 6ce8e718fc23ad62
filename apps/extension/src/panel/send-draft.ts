import { deliver } from '../messages.ts';
import type { Paired } from '../portal/pairing.ts';
import { sealReport } from '../portal/seal-report.ts';
import { dequeue, enqueue } from '../queue/queue.ts';
import type { ArrivedReport, QueuedReport } from '../queue/queued-report.ts';
import { kept } from '../stored.ts';

/** What the teacher is told after "Send". Everything but `arrived` and `waits` gives the form back. */
export type Outcome =
  | { is: 'arrived'; report: ArrivedReport }
  | { is: 'waits'; key: string }
  | { is: 'blocked' }
  | {
      is: 'refused';
      why: NonNullable<QueuedReport['refused']>;
      /** In the portal's words; none where it was never asked. */
      says?: string;
      sentAs?: number;
    };

/** After so long the teacher is told that it waits; it is still being sent. */
const patience = 8_000;

/**
 * Seals what the form says, puts it in the queue and has the queue sent. Once it is in the queue it will arrive whatever
 * happens to this page; where it comes back at once, the form in the panel is the one that counts, and it leaves the
 * queue.
 */
export async function sendDraft(
  key: string,
  message: object,
  { portal, member, sealingKey }: Paired,
  now: Date,
): Promise<Outcome> {
  const report = await sealReport(sealingKey, key, message);
  await enqueue({ key, report, portal, memberId: member.id, writtenAt: now.toISOString() });
  const tried = chrome.runtime.sendMessage(deliver).catch(() => undefined);
  await Promise.race([tried, new Promise((resolve) => setTimeout(resolve, patience))]);
  return outcomeOf(key);
}

async function outcomeOf(key: string): Promise<Outcome> {
  const arrived = (await kept.get('arrived'))?.find((one) => one.key === key);
  if (arrived) return { is: 'arrived', report: arrived };
  const queued = (await kept.get('queue'))?.find((one) => one.key === key);
  if (!queued || !(queued.blocked || queued.refused)) return { is: 'waits', key };
  await dequeue(key);
  if (!queued.refused) return { is: 'blocked' };
  return {
    is: 'refused',
    why: queued.refused,
    ...(queued.says && { says: queued.says }),
    ...(queued.sentAs !== undefined && { sentAs: queued.sentAs }),
  };
}
