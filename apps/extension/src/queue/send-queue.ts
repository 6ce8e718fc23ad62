import { reportStatus } from '@qorgan/contract';
import { ask } from '../portal/answer.ts';
import { endPairing, type Paired } from '../portal/pairing.ts';
import { localeOf } from '../locale.ts';
import { kept } from '../stored.ts';
import { judge } from './judge.ts';
import { amend, noteArrived } from './queue.ts';
import type { QueuedReport } from './queued-report.ts';

/**
 * Sends what waits, oldest first, one at a time. Whoever asks meanwhile waits for the turn: no report is ever under way
 * twice (and if a browser dies before it could note an answer, the portal knows the report by its key).
 */
export const sendQueue = (): Promise<void> =>
  navigator.locks.request('send', async () => {
    const pairing = await kept.get('pairing');
    if (pairing?.state !== 'approved') return;
    const queue = (await kept.get('queue')) ?? [];
    for (const queued of queue.filter((one) => isDue(one, pairing, new Date())))
      if (!(await sendOne(queued, pairing))) return;
  });

const isDue = (queued: QueuedReport, pairing: Paired, now: Date) =>
  !queued.refused &&
  queued.portal === pairing.portal &&
  queued.memberId === pairing.member.id &&
  (!queued.notBefore || Date.parse(queued.notBefore) <= now.getTime());

/** Whether it makes sense to go on with the next. */
async function sendOne(queued: QueuedReport, { portal, token }: Paired): Promise<boolean> {
  const verdict = judge(
    await ask(
      {
        portal,
        path: '/api/v1/reports',
        method: 'POST',
        token,
        body: queued.report,
        locale: await localeOf(),
      },
      reportStatus,
    ),
  );
  switch (verdict.is) {
    case 'arrived':
      await noteArrived({ ...verdict.status, key: queued.key });
      return true;
    case 'later':
      if (verdict.waitSeconds > 0)
        await amend(queued.key, {
          notBefore: new Date(Date.now() + verdict.waitSeconds * 1000).toISOString(),
        });
      return !verdict.lineIsDown;
    case 'blocked':
      await amend(queued.key, { blocked: verdict.why });
      await endPairing(verdict.why);
      return false;
    case 'refused':
      await amend(queued.key, {
        refused: verdict.why,
        says: verdict.says,
        ...(verdict.sentAs !== undefined && { sentAs: verdict.sentAs }),
      });
      return true;
  }
}
