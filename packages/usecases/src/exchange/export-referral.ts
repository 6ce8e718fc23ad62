import type { ExchangedReferral } from '@qorgan/contract';
import {
  insertExchange,
  packSigner,
  readLetterContent,
  readLetterFile,
  readLetterOutline,
  readParties,
  readReferral,
} from '@qorgan/data';
import type { Letter } from '@qorgan/documents';
import { can, ok, refuse, sendingOf, type Referral, type ReferralEvent, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { findReceived } from '../referral/inbox.ts';
import { historyOf } from './history.ts';
import { digestOf, signDocument } from './sign-document.ts';

/** What is given out of a letter: by the school that wrote it all that befell it, by a body its own word. */
type Given = Pick<Referral, 'id' | 'organisationId' | 'recipientId' | 'duty' | 'follows'> & {
  state: Exclude<Referral['state'], 'draft'>;
  letterId: string;
  events: readonly ReferralEvent[];
};

/**
 * A referral with its letter and its state as a signed document (`qorgan.referral/1`), for those who may read the letter:
 * who leads the school that wrote it, and the body it was sent to. With the PDF where `withPdf`. That it was given out
 * is on record. A draft is no letter yet (`wrongState`).
 */
export const exportReferral = (
  ctx: Context,
  referralId: string,
  { withPdf }: { withPdf: boolean },
): Promise<Result<{ bytes: Uint8Array; number: string }>> =>
  act(ctx, async (desk) => {
    const { tx, record } = desk;
    const found = await letterToGive(ctx, desk, referralId);
    if (!found.ok) return found;
    // A system is given the letters to the body for which it speaks.
    if (ctx.system && found.value.recipientId !== ctx.system.bodyId)
      return desk.deny('referral.read', { type: 'referral', id: referralId });
    const { organisationId, memberId } = ctx.actor;
    const unsigned = await documentOf(ctx, desk, found.value, withPdf);
    const signer = await packSigner(tx, ctx.vault, { id: ctx.newId(), organisationId, at: ctx.now });
    const bytes = new TextEncoder().encode(`${JSON.stringify(signDocument(unsigned, signer), null, 2)}\n`);
    await insertExchange(tx, {
      ...{ id: ctx.newId(), organisationId, direction: 'out', messageId: unsigned.messageId },
      ...{ format: unsigned.format, says: unsigned.state, partnerId: null, referralId, outcome: 'made' },
      ...{ foreignId: null, tokenId: ctx.system?.tokenId ?? null },
      ...{ sha256: digestOf(bytes), at: ctx.now, doneBy: memberId },
    });
    const subject = { type: 'referral', id: referralId } as const;
    await record({
      type: 'exchangeMade',
      subject,
      details: { message: unsigned.messageId, letter: found.value.letterId, pdf: withPdf },
    });
    return ok({ bytes, number: unsigned.letter.number });
  });

async function letterToGive(ctx: Context, desk: Desk, referralId: string): Promise<Result<Given>> {
  if (ctx.actor.roles.includes('receiver')) {
    const received = await findReceived(ctx, desk, referralId);
    if (!received.ok) return received;
    const { letter, events, sentAt, ...of } = received.value;
    const carried: ReferralEvent = {
      ...{ id: letter.id, type: 'sent', at: sentAt, recordedAt: sentAt, recordedIn: of.organisationId },
      ...{ channel: 'portal', takenBy: null, proof: null, letterId: letter.id },
      ...{ recordedByName: null, corrects: null, reason: null },
    };
    return ok({ ...of, follows: null, letterId: letter.id, events: [carried, ...events] });
  }
  const referral = await readReferral(desk.tx, desk.seals, referralId);
  if (!referral || !can(ctx.actor, 'referral.read', { ...referral, isSent: false }))
    return desk.deny('referral.read', { type: 'referral', id: referralId });
  const { state } = referral;
  if (state === 'draft') return refuse({ kind: 'wrongState', is: 'draft', needs: 'issued' });
  const letterId = sendingOf(referral)?.letterId ?? referral.issued.at(-1)!.id;
  return ok({ ...referral, state, letterId });
}

async function documentOf(
  ctx: Context,
  { tx }: Desk,
  given: Given,
  withPdf: boolean,
): Promise<Omit<ExchangedReferral, 'signature'>> {
  const { id, organisationId, recipientId, duty, follows, letterId, state } = given;
  const seals = await ctx.vault.of(tx, organisationId);
  const letter = JSON.parse((await readLetterContent(tx, seals, letterId))!) as Letter;
  const { sha256, ...outside } = (await readLetterOutline(tx, letterId))!;
  const parties = await readParties(tx, [organisationId, recipientId]);
  const { languages, subject, body, attachments, restricted } = letter;
  const pdf = withPdf ? (await readLetterFile(tx, seals, letterId, 'pdf'))! : null;
  return {
    format: 'qorgan.referral/1',
    messageId: ctx.newId(),
    madeAt: ctx.now.toISOString(),
    sender: parties.get(organisationId)!,
    recipient: parties.get(recipientId)!,
    referral: { id, duty, cites: citedBy(duty), follows },
    letter: {
      ...{ ...outside, languages, subject, body, restricted },
      attachments: { kk: [...attachments.kk], ru: [...attachments.ru] },
      ...{ pdfSha256: sha256, pdf: pdf && Buffer.from(pdf).toString('base64') },
    },
    state,
    history: historyOf(given.events),
  };
}

/** The paragraph is the beginning of a duty's id. */
const citedBy = (duty: Referral['duty']): string => `order-2026/${/^p([\d.]*\d)\./.exec(duty)![1]}`;
