import { readExchange, type ExchangedAnswer, type ExchangeFault as ReadFault } from '@qorgan/contract';
import { holdExchange, insertExchange, readPartners, takenAt } from '@qorgan/data';
import { can, ok, speakerFor, type ExchangeFault, type ExchangePartner, type Result } from '@qorgan/domain';
import { fingerprintOf } from '@qorgan/documents';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { letterOf, writeAnswer } from './write-answer.ts';
import { rowOf, type Brought } from './exchange-row.ts';
import { isSigned } from './sign-document.ts';
import { takeForeign } from './take-foreign.ts';

/** Why a file was not taken, with what helps: the place of the mistake, the fingerprint of a key, a later version. */
export type AnswerNotTaken = {
  outcome: ExchangeFault;
  detail: string | null;
  /** The letter it is about, where this person may see it. */
  referralId: string | null;
};
export type AnswerTaken = { outcome: 'taken'; referralId: string; says: ExchangedAnswer['answer']['type'] };
/** A referral of another system lies before the body now. */
export type ForeignTaken = { outcome: 'taken'; foreignId: string };
export type FileTaken = AnswerTaken | ForeignTaken | AnswerNotTaken;

/** What is said, and put on record, where a file is not taken. */
export type NotTaken = (
  outcome: ExchangeFault,
  brought?: Brought,
  detail?: string | null,
) => Promise<Result<AnswerNotTaken>>;

/**
 * Takes a document of a system outside, for those who lead a school or receive in a body. An answer to a letter of
 * theirs becomes an entry of that letter, told by that system, once; what the body has said here itself stands. A
 * referral to a body lies before it from now on, once. What is not taken changes nothing. Either way it is on record.
 */
export const takeExchangeFile = (ctx: Context, bytes: Uint8Array): Promise<Result<FileTaken>> =>
  act(ctx, async (desk) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'exchange.use', { organisationId })) return desk.deny('exchange.use');
    const not: NotTaken = async (outcome, brought = {}, detail = null) => {
      await insertExchange(desk.tx, rowOf(ctx, bytes, brought, outcome));
      return ok(await recordRefused(desk, brought, { outcome, detail }));
    };

    const read = readExchange(bytes);
    if (!read.ok) return not(read.fault, {}, detailOf(read));
    const { document } = read;
    if (!isSigned(document)) return not('signatureWrong', { document });
    const key = Buffer.from(document.signature.publicKey, 'base64url');
    const found = await readPartners(desk.tx, { publicKey: key });
    if (found.length === 0) return not('keyUnknown', { document }, fingerprintOf(key));
    // A system brings what it signed itself, and nobody else's.
    const known = found.filter(({ id }) => !ctx.system || id === ctx.system.partnerId);
    if (known.length === 0) return not('keyOfOther', { document }, fingerprintOf(key));
    const asked = { bytes, known, not, fingerprint: fingerprintOf(key) };
    return document.format === 'qorgan.answer/1'
      ? takeAnswer(ctx, desk, document, asked)
      : takeForeign(ctx, desk, document, asked);
  });

export type Asked = {
  bytes: Uint8Array;
  /** The systems that the key belongs to. */
  known: readonly ExchangePartner[];
  not: NotTaken;
  fingerprint: string;
};

async function takeAnswer(
  ctx: Context,
  desk: Desk,
  document: ExchangedAnswer,
  { bytes, known, not, fingerprint }: Asked,
): Promise<Result<AnswerTaken | AnswerNotTaken>> {
  const letter = await letterOf(ctx, desk, document.about.referralId);
  if (!letter) return not('notForUs', { document });
  const partner = speakerFor(known, letter.recipientId);
  if (typeof partner === 'string') return not(partner, { document, letter }, fingerprint);
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
