import { dateTime } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { stageText } from '@qorgan/words';
import { standingOf, type ArrivedReport, type QueuedReport } from '../queue/queued-report.ts';
import { panelText } from '../text/panel.ts';
import { button } from './fields.ts';
import { h } from './h.ts';

type Watched = {
  /** Who this browser reports for; what colleagues have left here waits for them. */
  memberId: string | undefined;
  /** The one that the next press removes. */
  leaving: string | undefined;
};
type QueuePresses = { tryNow: () => void; forget: (key: string) => void };

/** What has not arrived yet: when it was written and how it stands. Who it is about nobody here can read. */
export function queueView(
  { queue, ...rest }: { queue: readonly QueuedReport[] } & Watched,
  locale: Locale,
  now: Date,
  press: QueuePresses,
): HTMLElement | undefined {
  if (queue.length === 0) return undefined;
  const t = panelText[locale];
  return h(
    'section',
    { className: 'queue', 'aria-labelledby': 'queue' },
    h('h2', { id: 'queue' }, `${t.queueTitle}: ${queue.length}`),
    h('ul', {}, ...queue.map((one) => queuedLine(one, rest, locale, now, press))),
    queue.some((one) => !one.refused) ? button(t.tryNow, { kind: 'quiet', press: press.tryNow }) : undefined,
  );
}

function queuedLine(
  queued: QueuedReport,
  { memberId, leaving }: Watched,
  locale: Locale,
  now: Date,
  press: QueuePresses,
): HTMLElement {
  const t = panelText[locale];
  const standing = standingOf(queued, now);
  const words = {
    waits: t.standsWaits,
    phone: t.standsPhone,
    blocked: t.standsBlocked,
    refused: t.standsRefused,
  }[standing];
  const isElses = memberId !== undefined && queued.memberId !== memberId && standing !== 'refused';
  return h(
    'li',
    { className: standing === 'waits' ? 'waits' : 'bad' },
    h('p', {}, h('b', {}, t.written(dateTime(new Date(queued.writtenAt), locale)))),
    h('p', {}, isElses ? t.standsElse : words),
    queued.says ? h('p', {}, queued.says) : undefined,
    standing === 'phone' || standing === 'refused'
      ? button(leaving === queued.key ? t.reallyRemove : t.toldOtherwise, {
          kind: 'link',
          press: () => press.forget(queued.key),
        })
      : undefined,
  );
}

/** What has arrived: numbers and how far they are. */
export function arrivedView(arrived: readonly ArrivedReport[], locale: Locale): HTMLElement | undefined {
  if (arrived.length === 0) return undefined;
  const t = panelText[locale];
  return h(
    'details',
    { className: 'arrived' },
    h('summary', {}, `${t.arrivedTitle}: ${arrived.length}`),
    h(
      'ul',
      {},
      ...arrived.map(({ number, receivedAt, stage }) =>
        h(
          'li',
          {},
          h('b', {}, t.arrivedNumber(number)),
          ` ${dateTime(new Date(receivedAt), locale)}. ${stageText[locale][stage]}`,
        ),
      ),
    ),
  );
}
