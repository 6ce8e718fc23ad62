import { atTime, dayOf, timeOf } from '../kernel/day.ts';
import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import { standing, type Channel, type Fact, type FactContent, type NoticeRecipient } from '../case/fact.ts';
import type { NewFact } from '../case/record-fact.ts';
import { receiptsOf } from './letter-events.ts';
import { blanksIn, gapsIn } from './letter-gaps.ts';
import type { LetterDraft, Referral, ReferralDuty, ReferralState } from './referral.ts';

const writable: readonly ReferralState[] = ['draft', 'issued'];

/** Whether its wording may still be changed. */
export const isWritable = ({ state }: Pick<Referral, 'state'>): boolean => writable.includes(state);

/** A letter may be changed until it is sent; what was issued before stays as it was, beside the new one. */
export function editLetter(referral: Referral, draft: LetterDraft): Result<LetterDraft> {
  if (!isWritable(referral)) return refuse({ kind: 'wrongState', is: referral.state, needs: 'draft' });
  return ok(draft);
}

/** A letter is issued whole in each language it is to be in, and with nothing left open in it. */
export function issueLetter(referral: Referral): Result<LetterDraft> {
  if (!isWritable(referral)) return refuse({ kind: 'wrongState', is: referral.state, needs: 'draft' });
  const { draft } = referral;
  if (blanksIn(draft).length > 0) return breaks('letterIncomplete');
  return gapsIn(draft).length > 0 ? breaks('letterHasGaps') : ok(draft);
}

export type Sending = { at: Date; channel: Channel; takenBy: string | null; proof: string | null };

/**
 * Sent is what can be shown to have been sent: who took it or what proves it, unless the portal itself carried it.
 * The letter that goes is the one issued last, so not before that; a notice given earlier, by telephone say, is a fact
 * of its own with its own time (`recordFact`), and the letter may follow it.
 */
export function sendLetter(referral: Referral, sending: Sending, now: Date): Result<Sending> {
  if (referral.state !== 'issued') return refuse({ kind: 'wrongState', is: referral.state, needs: 'issued' });
  // By the link on its slip a body may confirm what the school has not yet marked as sent.
  if (receiptsOf(referral).some(({ at }) => at < minuteOf(sending.at))) return breaks('afterReceipt');
  return checkSending(referral, sending, now);
}

/** What holds of every sending, written down for the first time or put right. */
export function checkSending(
  { issued }: Pick<Referral, 'issued'>,
  sending: Sending,
  now: Date,
): Result<Sending> {
  if (sending.at > now) return breaks('inFuture');
  if (sending.at < minuteOf(issued.at(-1)!.issuedAt)) return breaks('beforeIssue');
  if (sending.channel !== 'portal' && !sending.takenBy && !sending.proof) return breaks('proofNeeded');
  return ok(sending);
}

/** People give a time to the minute: within the minute of issue, or of sending, they mean after it. */
export const minuteOf = (instant: Date): Date => atTime(dayOf(instant), timeOf(instant));

export type Receipt = { at: Date; incomingNumber: string | null; takenBy: string | null };

/** Received is said by the recipient, or written down by the school on the recipient's word; what was not sent is not received. */
export function receiveLetter(
  { state, sentAt }: { state: ReferralState; sentAt: Date | undefined },
  receipt: Receipt,
  now: Date,
): Result<Receipt> {
  if (state !== 'sent' || !sentAt) return refuse({ kind: 'wrongState', is: state, needs: 'sent' });
  return checkReceipt(sentAt, receipt, now);
}

/** What holds of every receipt, written down for the first time or put right. */
export function checkReceipt(sentAt: Date, receipt: Receipt, now: Date): Result<Receipt> {
  if (receipt.at > now) return breaks('inFuture');
  return receipt.at < minuteOf(sentAt) ? breaks('beforeSending') : ok(receipt);
}

/** What says that a notice was given or a case sent to the commission, by letter or otherwise. */
export type LetterFact = Extract<FactContent, { referralId: string | null }>;

/** The fact that a sent letter is: it settles the duty that the letter was written for. */
export function factOfSending(duty: ReferralDuty, sending: Sending, referralId: string): LetterFact {
  const how = { channel: sending.channel, takenBy: sending.takenBy, incomingNumber: null, referralId };
  if (duty === 'p11.3.commission') return { kind: 'sentToCommission', ...how };
  return { kind: 'noticeGiven', recipient: duty.slice('p8.'.length) as NoticeRecipient, ...how };
}

/** The letter whose sending a fact is, where it is one: such a fact follows the letter and is not changed by hand. */
export const letterOfFact = ({ content }: Pick<Fact, 'content'>): string | null =>
  'referralId' in content ? content.referralId : null;

/** The standing fact that the sending of a letter made; nothing where the duty was settled before, by telephone say. */
export const factOfLetter = (facts: readonly Fact[], referralId: string): Fact | undefined =>
  standing(facts).find((fact) => letterOfFact(fact) === referralId);

/**
 * A fact written down by hand is of its own, also where it takes the place of a letter's: "they were told by telephone
 * before". The fact of a letter is taken back with its sending, so that the two never say different things.
 */
export function factByHand(facts: readonly Fact[], fact: NewFact): Result<NewFact> {
  const was = facts.find(({ id }) => id === fact.corrects);
  if (fact.content.kind === 'withdrawn' && was && letterOfFact(was)) return breaks('factOfLetter');
  if (!('referralId' in fact.content)) return ok(fact);
  return ok({ ...fact, content: { ...fact.content, referralId: null } });
}
