import type { ExchangedReferral, ForeignReferralDocument } from '@qorgan/contract';
import { holdExchange, insertExchange, insertForeign, takenAt } from '@qorgan/data';
import { can, ok, senderFor, type ForeignContent, type Result } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { rowOf } from './exchange-row.ts';
import type { AnswerNotTaken, Asked, ForeignTaken } from './take-file.ts';

type Document = ExchangedReferral | ForeignReferralDocument;

/**
 * Lays a referral of another system before this body: sealed under the body's key, with the document as it was signed,
 * from this moment (ADR 0131). A school takes none, a body only what is addressed to it, and each referral once, however
 * many documents tell of it.
 */
export async function takeForeign(
  ctx: Context,
  desk: Desk,
  document: Document,
  { bytes, known, not, fingerprint }: Asked,
): Promise<Result<ForeignTaken | AnswerNotTaken>> {
  const { organisationId, organisationKind, memberId } = ctx.actor;
  if (organisationKind === 'school' || !can(ctx.actor, 'foreign.receive', { organisationId }))
    return not('referralNotTaken', { document });
  const partner = senderFor(known, organisationId);
  if (typeof partner === 'string') return not(partner, { document }, fingerprint);
  if (document.recipient.id !== organisationId) return not('otherBody', { document, partner });
  // One referral may come in several documents: the lock is on the referral.
  await holdExchange(desk.tx, document.referral.id);
  if (await takenAt(desk.tx, partner.id, document.messageId))
    return not('takenBefore', { document, partner });

  const noticed = noticedIn(document);
  if (noticed && noticed > ctx.now) return not('timeWrong', { document, partner });
  const id = ctx.newId();
  const isNew = await insertForeign(desk.tx, desk.seals, {
    ...{ id, organisationId, partnerId: partner.id, referralId: document.referral.id },
    ...{ receivedAt: ctx.now, noticedAt: noticed, takenBy: memberId },
    ...{ content: contentOf(document), document: bytes },
  });
  if (!isNew) return not('takenBefore', { document, partner });
  await insertExchange(desk.tx, rowOf(ctx, bytes, { document, partner, foreignId: id }, 'taken'));
  await desk.record({
    type: 'foreignTakenIn',
    subject: { type: 'foreign', id },
    details: { message: document.messageId, partner: partner.id },
  });
  return ok({ outcome: 'taken', foreignId: id });
}

function noticedIn(document: Document): Date | null {
  if (document.format === 'qorgan.referral/1') return null;
  const { noticedAt } = document.referral;
  return noticedAt === null ? null : new Date(noticedAt);
}

/** What it says, in one shape. A letter of another Qorgan names the child in its words alone. */
function contentOf(document: Document): ForeignContent {
  if (document.format === 'qorgan.referral/2') {
    const { sender, referral, kinds, subject, body: words, child } = document;
    return {
      ...{ sender: sender.name, contact: sender.contact, kinds: [...new Set(kinds)], subject, words },
      ...{ number: referral.number, issuedOn: referral.issuedOn },
      child: child && { ...without(child), schoolName: child.school },
    };
  }
  const { sender, letter } = document;
  const said = ({ kk, ru }: { kk: string; ru: string }) =>
    letter.languages === 'both' ? `${kk}\n\n${ru}` : letter.languages === 'ru' ? ru : kk;
  return {
    ...{ sender: sender.name.kk, contact: null, kinds: [], child: null },
    ...{ number: letter.number, issuedOn: letter.issuedOn },
    ...{ subject: said(letter.subject), words: said(letter.body) },
  };
}

type Child = NonNullable<ForeignReferralDocument['child']>;
const without = ({ school: _, ...child }: Child): Omit<Child, 'school'> => child;
