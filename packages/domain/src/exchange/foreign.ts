import type { Kind } from '@qorgan/statute';
import type { BodyChild } from '../body/body-case.ts';
import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import { needsWords } from '../referral/letter-answers.ts';
import type { ReturnReason } from '../referral/referral.ts';
import type { ExchangeFault, ExchangePartner } from './exchange.ts';

/** How a referral of another system stands at the body here. */
export const foreignStates = ['sent', 'received', 'accepted', 'returned', 'done'] as const;
export type ForeignState = (typeof foreignStates)[number];

/** What another system says in its referral: its words, and the child as far as it knows. */
export type ForeignContent = {
  sender: string;
  contact: string | null;
  number: string;
  issuedOn: string;
  subject: string;
  words: string;
  kinds: readonly Kind[];
  child: Omit<BodyChild, 'schoolId'> | null;
};

/** That the body has it, under which number, and the numbers that it was put right from. */
export type ForeignReceipt = {
  /** The entry that stands: what a correction names. */
  id: string;
  at: Date;
  incomingNumber: string;
  /** The earliest first; `by` whom it was replaced. */
  replaced: readonly {
    incomingNumber: string;
    by: { at: Date; name: string | null; reason: string };
  }[];
};

/** A referral of another system as it lies before a body of ours. */
export type ForeignReferral = ForeignContent & {
  id: string;
  /** The body that it is for. */
  organisationId: string;
  partnerId: string;
  /** What people call the system. */
  system: string;
  /** As its sender knows it. */
  referralId: string;
  /** When it lay before the body (ADR 0131). */
  receivedAt: Date;
  noticedAt: Date | null;
  receipt: ForeignReceipt | null;
  returned: { at: Date; why: ReturnReason; words: string | null } | null;
};

type Standing = Pick<ForeignReferral, 'receipt' | 'returned'> & {
  /** The body's own case that rests on it. */
  bodyCase: { closedAt: Date | null } | null;
};

/** Derived, never stored: by what the body did with it. */
export function foreignStateOf({ receipt, returned, bodyCase }: Standing): ForeignState {
  if (bodyCase) return bodyCase.closedAt ? 'done' : 'accepted';
  if (returned) return 'returned';
  return receipt ? 'received' : 'sent';
}

/** Confirms its receipt: once, and not of what was given back. */
export const receiveForeign = (standing: Standing): Result<void> => {
  const is = foreignStateOf(standing);
  return is === 'sent' ? ok(undefined) : refuse({ kind: 'wrongState', is, needs: 'sent' });
};

/**
 * Puts the incoming number right: of what was confirmed, and not of what was given back, which is with its sender. Refused as
 * `changedMeanwhile` where another entry stands than the one that is named.
 */
export function correctForeignReceipt(standing: Standing, entryId: string): Result<ForeignReceipt> {
  const is = foreignStateOf(standing);
  const { receipt } = standing;
  if (!receipt || is === 'returned') return refuse({ kind: 'wrongState', is, needs: 'received' });
  return receipt.id === entryId ? ok(receipt) : refuse({ kind: 'changedMeanwhile' });
}

/** Gives it back with a reason, as long as no case rests on it; some reasons say nothing without words. */
export function returnForeign(
  standing: Standing,
  { why, words }: { why: ReturnReason; words: string | null },
): Result<void> {
  const is = foreignStateOf(standing);
  if (is !== 'sent' && is !== 'received') return refuse({ kind: 'wrongState', is, needs: 'received' });
  return needsWords(why) && !words ? breaks('returnWordsNeeded') : ok(undefined);
}

/**
 * Whose system it is that sends a referral: any that the region knows may send to any body, and where one key speaks for
 * several bodies, the recipient's own system comes first.
 */
export function senderFor(
  partners: readonly ExchangePartner[],
  recipientId: string,
): ExchangePartner | Extract<ExchangeFault, 'keyUnknown' | 'keyEnded'> {
  if (partners.length === 0) return 'keyUnknown';
  const live = partners.filter(({ endedAt }) => !endedAt);
  return live.find(({ bodyId }) => bodyId === recipientId) ?? live[0] ?? 'keyEnded';
}
