import {
  readExchange,
  type ExchangedAnswer,
  type ExchangedReferral,
  type ExchangeFault as ReadFault,
} from '@qorgan/contract';
import { holdExchange, insertExchange, readPartners, takenAt } from '@qorgan/data';
import { can, ok, speakerFor, type ExchangeFault, type ExchangePartner, type Result } from '@qorgan/domain';
import { fingerprintOf } from '@qorgan/documents';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { letterOf, writeAnswer, type LetterHere } from './write-answer.ts';
import { digestOf, isSigned } from './sign-document.ts';

/** Why a file was not taken, with what helps: the place of the mistake, the fingerprint of a key, a later version. */
export type AnswerNotTaken = {
  outcome: ExchangeFault;
  detail: string | null;
  /** The letter it is about, where this person may see it. */
  referralId: string | null;
};
export type AnswerTaken = { outcome: 'taken'; referralId: string; says: ExchangedAnswer['answer']['type'] };

type Brought = {
  document?: ExchangedReferral | ExchangedAnswer;
  partner?: ExchangePartner;
  letter?: LetterHere;
};

/**
 * Takes a document of a system outside, for those who lead a school or receive in a body. An answer to a letter of
 * theirs becomes an entry of that letter, told by that system, once; what the body has said here itself stands. What is
 * not taken changes nothing. Either way it is on record.
 */
export const takeExchangeFile = (
  ctx: Context,
  bytes: Uint8Array,
): Promise<Result<AnswerTaken | AnswerNotTaken>> =>
  act(ctx, async (desk) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'exchange.use', { organisationId })) return desk.deny('exchange.use');
    const keep = (brought: Brought, outcome: 'taken' | ExchangeFault) =>
      insertExchange(desk.tx, rowOf(ctx, bytes, brought, outcome));
    const not = async (outcome: ExchangeFault, brought: Brought = {}, detail: string | null = null) => {
      await keep(brought, outcome);
      return ok(await recordRefused(desk, brought, { outcome, detail }));
    };

    const read = readExchange(bytes);
    if (!read.ok) return not(read.fault, {}, detailOf(read));
    const { document } = read;
    if (!isSigned(document)) return not('signatureWrong', { document });
    const key = Buffer.from(document.signature.publicKey, 'base64url');
    const known = await readPartners(desk.tx, { publicKey: key });
    if (known.length === 0) return not('keyUnknown', { document }, fingerprintOf(key));
    if (document.format === 'qorgan.referral/1') return not('referralNotTaken', { document });

    const letter = await letterOf(ctx, desk, document.about.referralId);
    if (!letter) return not('notForUs', { document });
    const partner = speakerFor(known, letter.recipientId);
    if (typeof partner === 'string') return not(partner, { document, letter }, fingerprintOf(key));
    const brought = { document, partner, letter };
    if (letter.letterNumber !== document.about.letterNumber) return not('otherLetter', brought);
    await holdExchange(desk.tx, document.messageId);
    if (await takenAt(desk.tx, partner.id, document.messageId)) return not('takenBefore', brought);

    const exchange = rowOf(ctx, bytes, brought, 'taken');
    const written = await writeAnswer(ctx, desk, { letter, partner, answer: document.answer, exchange });
    if (written !== 'taken') return not(written, brought);
    const { type: says } = document.answer;
    await desk.record({
      type: 'exchangeRecorded',
      subject: { type: 'referral', id: letter.id },
      details: { message: document.messageId, partner: partner.id, says },
    });
    return ok({ outcome: 'taken', referralId: letter.id, says });
  });

function rowOf(
  ctx: Context,
  bytes: Uint8Array,
  { document, partner, letter }: Brought,
  outcome: 'taken' | ExchangeFault,
) {
  return {
    ...{ id: ctx.newId(), organisationId: ctx.actor.organisationId, direction: 'in' as const, outcome },
    messageId: document?.messageId ?? null,
    format: document?.format ?? null,
    says: document && 'answer' in document ? document.answer.type : null,
    partnerId: partner?.id ?? null,
    referralId: letter?.id ?? null,
    ...{ sha256: digestOf(bytes), at: ctx.now, doneBy: ctx.actor.memberId },
  };
}

async function recordRefused(
  { record }: Desk,
  { document, partner, letter }: Brought,
  { outcome, detail }: Pick<AnswerNotTaken, 'outcome' | 'detail'>,
): Promise<AnswerNotTaken> {
  await record({
    type: 'exchangeRefused',
    ...(letter && { subject: { type: 'referral', id: letter.id } as const }),
    refused: outcome,
    details: {
      ...(document && { message: document.messageId }),
      ...(partner && { partner: partner.id }),
    },
  });
  return { outcome, detail, referralId: letter?.id ?? null };
}

function detailOf(read: ReadFault): string | null {
  if (read.fault === 'invalid') return read.at;
  return read.fault === 'otherVersion' ? read.format : null;
}
