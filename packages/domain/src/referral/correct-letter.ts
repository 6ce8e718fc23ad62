import { isLate } from '../case/record-fact.ts';
import type { CaseDuty } from '../case/duties.ts';
import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import { checkSending, minuteOf, type Sending } from './letter-rules.ts';
import { isConfirmed, receiptsOf, sendingOf, standingEvents } from './letter-events.ts';
import type { Referral, ReferralEvent } from './referral.ts';

const wrong = (is: string, needs: string) => refuse({ kind: 'wrongState', is, needs });

/**
 * Puts right when, how and to whom a letter went. What the recipient has confirmed it received stays as it is. The
 * portal carries a letter at the moment of the button, so nothing is corrected into "through the portal": take the
 * sending back and send it.
 */
export function correctSending(referral: Referral, sending: Sending, now: Date): Result<Sending> {
  if (!sendingOf(referral)) return wrong(referral.state, 'sent');
  if (isConfirmed(referral)) return wrong('confirmed', 'sent');
  if (sending.channel === 'portal') return wrong('portal', 'byHand');
  if (receiptsOf(referral).some(({ at }) => at < minuteOf(sending.at))) return breaks('afterReceipt');
  return checkSending(referral, sending, now);
}

/** Whether the school may still put an entry right: its own, and standing; a sending until the recipient says it has it. */
export function isCorrectable(referral: Referral, event: ReferralEvent): boolean {
  const isOwn = event.recordedIn === referral.organisationId;
  if (!isOwn || !standingEvents(referral.events).includes(event)) return false;
  return event.type !== 'sent' || !isConfirmed(referral);
}

/** "It was not sent after all": not once it is received; a receipt that the school noted by mistake goes first. */
export function withdrawSending(referral: Referral): Result<void> {
  return referral.state === 'sent' ? ok(undefined) : wrong(referral.state, 'sent');
}

/**
 * What is written beside the fact of a corrected sending (ADR 0060): why it was sent late, where that was asked. Where
 * it only comes to be written down late, the reason for the correction is that explanation.
 */
export function lateReasonOf(
  duty: CaseDuty | undefined,
  { at, reason, lateReason }: { at: Date; reason: string; lateReason: string | null },
): string | null {
  return lateReason ?? (isLate(duty, at, at) ? null : reason);
}
