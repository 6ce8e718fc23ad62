import { reportStatus } from '@qorgan/contract';
import { ask } from '../portal/answer.ts';
import { kept } from '../stored.ts';
import { changeQueue } from './queue.ts';

/** Of so many reports the portal is asked how they stand; older ones are read on the portal. */
const asked = 5;

/** Asks how the latest reports stand that are not yet decided, and keeps the answers. */
export async function refreshArrived(): Promise<void> {
  const pairing = await kept.get('pairing');
  if (pairing?.state !== 'approved') return;
  const { portal, token } = pairing;
  const open = ((await kept.get('arrived')) ?? []).filter(({ stage }) => stage !== 'decided').slice(0, asked);
  for (const { id } of open) {
    const answer = await ask({ portal, path: `/api/v1/reports/${id}/status`, token }, reportStatus);
    if (answer.is === 'silent') return;
    if (answer.is === 'answer')
      await changeQueue(({ arrived }) => ({
        arrived: arrived.map((one) => (one.id === id ? { ...one, ...answer.value } : one)),
      }));
  }
}
