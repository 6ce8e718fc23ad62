import { deliver } from '../messages.ts';
import { dequeue } from '../queue/queue.ts';
import { refreshArrived } from '../queue/refresh-arrived.ts';
import { kept } from '../stored.ts';
import { h } from './h.ts';
import { arrivedView, queueView } from './queue-view.ts';
import type { CurrentPairing, Region, Speaks } from './region.ts';

type QueueRegion = Region & { begin: () => void };

/** Reports on their way, and those that have arrived. */
export async function queueRegion(locale: Speaks, pairing: CurrentPairing): Promise<QueueRegion> {
  const element = h('div', { role: 'status' });
  let queue = (await kept.get('queue')) ?? [];
  let arrived = (await kept.get('arrived')) ?? [];
  /** Pressed once to be removed; a second press does it. */
  let leaving: string | undefined;

  const forget = (key: string) => {
    if (leaving === key) void dequeue(key);
    leaving = key;
    draw();
  };

  const draw = () => {
    const now = pairing();
    const memberId = now?.state === 'approved' ? now.member.id : undefined;
    const press = { tryNow: () => void chrome.runtime.sendMessage(deliver), forget };
    const parts = [
      queueView({ queue, memberId, leaving }, locale(), new Date(), press),
      arrivedView(arrived, locale()),
    ];
    element.replaceChildren(...parts.filter((part) => part !== undefined));
  };

  kept.onChange('queue', (now) => {
    queue = now ?? [];
    draw();
  });
  kept.onChange('arrived', (now) => {
    arrived = now ?? [];
    draw();
  });
  return {
    element,
    draw,
    begin() {
      void refreshArrived();
      addEventListener('online', () => void chrome.runtime.sendMessage(deliver));
    },
  };
}
