import { atTime, dayOf, timeOf } from '../kernel/day.ts';
import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import type { Channel, FactContent, NoticeRecipient } from '../case/fact.ts';
import type { LetterDraft, Referral, ReferralDuty, ReferralState } from './referral.ts';

const writable: readonly ReferralState[] = ['draft', 'issued'];

/** A letter may be changed until it is sent; what was issued before stays as it was, beside the new one. */
export function editLetter(referral: Referral, draft: LetterDraft): Result<LetterDraft> {
  if (!writable.includes(referral.state))
    return refuse({ kind: 'wrongState', is: referral.state, needs: 'draft' });
  return ok(draft);
}

/** A letter is issued whole in each language it is to be in. */
export function issueLetter(referral: Referral): Result<LetterDraft> {
  if (!writable.includes(referral.state))
    return refuse({ kind: 'wrongState', is: referral.state, needs: 'draft' });
  const { draft } = referral;
  const wanted = draft.languages === 'both' ? (['kk', 'ru'] as const) : [draft.languages];
  const isWhole = wanted.every((language) => draft.subject[language].trim() && draft.body[language].trim());
  return isWhole ? ok(draft) : breaks('letterIncomplete');
}

export type Sending = { at: Date; channel: Channel; takenBy: string | null; proof: string | null };

/**
 * Sent is what can be shown to have been sent: who took it or what proves it, unless the portal itself carried it.
 * The letter that goes is the one issued last, so not before that; a notice given earlier, by telephone say, is a fact
 * of its own with its own time (`recordFact`), and the letter may follow it.
 */
export function sendLetter(referral: Referral, sending: Sending, now: Date): Result<Sending> {
  if (referral.state !== 'issued') return refuse({ kind: 'wrongState', is: referral.state, needs: 'issued' });
  if (sending.at > now) return breaks('inFuture');
  if (sending.at < minuteOf(referral.issued.at(-1)!.issuedAt)) return breaks('beforeIssue');
  if (sending.channel !== 'portal' && !sending.takenBy && !sending.proof) return breaks('proofNeeded');
  return ok(sending);
}

/** People give a time to the minute: within the minute of issue they mean after it. */
const minuteOf = (instant: Date): Date => atTime(dayOf(instant), timeOf(instant));

export type Receipt = { at: Date; incomingNumber: string | null; takenBy: string | null };

/** Received is said by the recipient, or written down by the school on the recipient's word. */
export function receiveLetter(
  referral: Pick<Referral, 'state'>,
  receipt: Receipt,
  now: Date,
): Result<Receipt> {
  if (referral.state !== 'sent') return refuse({ kind: 'wrongState', is: referral.state, needs: 'sent' });
  return receipt.at > now ? breaks('inFuture') : ok(receipt);
}

/** The fact that a sent letter is: it settles the duty that the letter was written for. */
export function factOfSending(duty: ReferralDuty, sending: Sending, referralId: string): FactContent {
  const how = { channel: sending.channel, takenBy: sending.takenBy, incomingNumber: null, referralId };
  if (duty === 'p11.3.commission') return { kind: 'sentToCommission', ...how };
  return { kind: 'noticeGiven', recipient: duty.slice('p8.'.length) as NoticeRecipient, ...how };
}
