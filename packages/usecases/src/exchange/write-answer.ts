import type { ExchangedAnswer } from '@qorgan/contract';
import {
  bumpReferral,
  holdReferral,
  insertExchange,
  keepSending,
  readInbox,
  readReferral,
  shownTo,
  type Seals,
} from '@qorgan/data';
import {
  answerLetter,
  can,
  isConfirmed,
  receiveLetter,
  sendingOf,
  type ExchangeFault,
  type ExchangePartner,
  type ReferralState,
  type Refusal,
  type Result,
  type SaidOfLetter,
} from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { saidIn } from '../referral/record-answer.ts';
import { writeEntry } from '../referral/write-entry.ts';

/** A letter as whoever brings an answer to it has it: the school that wrote it, or the body it went to. */
export type LetterHere = {
  id: string;
  recipientId: string;
  letterNumber: string | null;
  state: ReferralState;
  sentAt: Date | undefined;
  seals: Seals;
  isOurs: boolean;
  /** The body has an account here and has spoken: its own word stands. */
  isConfirmedHere: boolean;
};

/** The letter, held until the transaction ends; undefined where there is none for this person. */
export async function letterOf(
  ctx: Context,
  { tx, seals }: Desk,
  referralId: string,
): Promise<LetterHere | undefined> {
  await holdReferral(tx, referralId);
  if (ctx.actor.roles.includes('receiver')) {
    const recipientId = ctx.actor.organisationId;
    const [found] = await readInbox(tx, ctx.vault, { id: referralId, recipientId });
    if (!found || !can(ctx.actor, 'referral.receive', { ...found, isSent: true })) return undefined;
    const { id, letter, state, sentAt, organisationId } = found;
    return {
      ...{ id, recipientId, letterNumber: letter.number, state, sentAt },
      ...{ seals: await ctx.vault.of(tx, organisationId), isOurs: false, isConfirmedHere: false },
    };
  }
  const referral = await readReferral(tx, seals, referralId);
  if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: true })) return undefined;
  const { id, recipientId, state, issued } = referral;
  const sending = sendingOf(referral);
  const went = issued.find((letter) => letter.id === sending?.letterId) ?? issued.at(-1);
  return {
    ...{ id, recipientId, letterNumber: went?.number ?? null, state, sentAt: sending?.at },
    ...{ seals, isOurs: true, isConfirmedHere: isConfirmed(referral) },
  };
}

type Answer = ExchangedAnswer['answer'];
type Told = {
  letter: LetterHere;
  partner: ExchangePartner;
  answer: Answer;
  /** The row that puts it on record; kept only where the answer is. */
  exchange: Parameters<typeof insertExchange>[1];
};

/**
 * Appends what a system outside says of a letter, by the rules of every answer; what breaks them is answered with why,
 * and nothing is written.
 */
export async function writeAnswer(
  ctx: Context,
  { tx }: Desk,
  { letter, partner, answer, exchange }: Told,
): Promise<'taken' | ExchangeFault> {
  if (letter.isConfirmedHere) return 'bodySaysItself';
  const at = new Date(answer.at);
  const said = judged(letter, partner, answer, ctx.now);
  if (!said.ok) return faultOf(said.refusal);

  const shown = !letter.isOurs && answer.type === 'returned' ? await shownTo(tx, letter.id) : undefined;
  await insertExchange(tx, exchange);
  const entry = { referralId: letter.id, said: said.value, at, viaExchange: exchange.id };
  const eventId = await writeEntry(ctx, tx, letter.seals, entry);
  if (shown) await keepSending(tx, { ...shown, eventId, referralId: letter.id, withdrawnAt: ctx.now });
  if (letter.isOurs) await bumpReferral(tx, letter.id);
  return 'taken';
}

/** The answer as an entry of the letter; the system speaks where it names nobody. */
function judged(
  { state, sentAt }: LetterHere,
  { name }: ExchangePartner,
  answer: Answer,
  now: Date,
): Result<SaidOfLetter> {
  const at = new Date(answer.at);
  const saidBy = answer.saidBy ?? name;
  if (answer.type === 'received') {
    const receipt = { at, incomingNumber: answer.number, takenBy: saidBy };
    const given = receiveLetter({ state, sentAt }, receipt, now);
    if (!given.ok) return given;
    const { incomingNumber, takenBy } = given.value;
    return { ok: true, value: { type: 'received', incomingNumber, takenBy } };
  }
  const how = { at, saidBy, channel: 'documentSystem', number: answer.number, proof: null } as const;
  const given = answerLetter({ state, sentAt }, wordsOf(answer, how), now);
  return given.ok ? { ok: true, value: saidIn(given.value) } : given;
}

type How = { at: Date; saidBy: string; channel: 'documentSystem'; number: string | null; proof: null };

function wordsOf(answer: Exclude<Answer, { type: 'received' }>, how: How) {
  const { type, words } = answer;
  return type === 'returned' ? { ...how, type, words, why: answer.why } : { ...how, type, words };
}

function faultOf(refusal: Refusal): ExchangeFault {
  if (refusal.kind !== 'ruleBroken') return 'notNow';
  return refusal.rule === 'returnWordsNeeded' ? 'wordsMissing' : 'timeWrong';
}
