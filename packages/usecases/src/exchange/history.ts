import type { ExchangeStep } from '@qorgan/contract';
import { standingEvents, type ReferralEvent } from '@qorgan/domain';

/**
 * What befell a letter as another system is told it: the entries that stand, in order. Names of people stay here, and so
 * does why a school let a returned letter be.
 */
export const historyOf = (events: readonly ReferralEvent[]): ExchangeStep[] =>
  standingEvents(events).flatMap((event) => stepOf(event) ?? []);

function stepOf(event: ReferralEvent): ExchangeStep | null {
  const at = event.at.toISOString();
  switch (event.type) {
    case 'sent':
      return { type: 'sent', at, channel: event.channel };
    case 'received':
      return { type: 'received', at, number: event.incomingNumber };
    case 'returned':
      return { type: 'returned', at, why: event.why, words: event.words };
    case 'accepted':
    case 'done':
      return { type: event.type, at, words: event.words };
    case 'progress':
      return { type: 'progress', at, step: event.step };
    default:
      return null;
  }
}
