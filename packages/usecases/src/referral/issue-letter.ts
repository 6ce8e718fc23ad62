import { createHash } from 'node:crypto';
import {
  insertLetter,
  lockCase,
  lockCounter,
  lockReferral,
  nextNumber,
  readBodies,
  readDraftRecord,
  revokeLinks,
  type Body,
  type Tx,
} from '@qorgan/data';
import { renderLetterDocx, renderLetterPdf, type Letter } from '@qorgan/documents';
import {
  breaks,
  can,
  changesSince,
  dayOf,
  issueLetter as mayIssue,
  ok,
  refuse,
  type Referral,
  type Result,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { readForLetter } from './case-for-letter.ts';
import { namedIn } from './check-wording.ts';
import { tellsOfHiddenParents } from './hidden-parents.ts';
import { signingPost } from './signing-post.ts';

export type IssueInput = {
  referralId: string;
  revision: number;
  /** The number of the school's own outgoing register; the portal counts where none is given. */
  number: string | null;
  /** The revision of the case that was on the screen, with what had changed since the letter was drafted. */
  caseRevision: number;
  /** Somebody else who seems to be named is meant to be, or is not the one. */
  namesAreMeant: boolean;
};

/**
 * Gives the letter its number and date and freezes it as PDF and DOCX. What is issued never changes, so it is not
 * issued unseen: not where the case has changed since the page was opened, and not with a name in it that may be
 * somebody else's and that nobody has looked at.
 */
export const issueLetter = (
  ctx: Context,
  input: IssueInput,
): Promise<Result<{ id: string; number: string }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { organisationId, memberId } = ctx.actor;
    const subject = { type: 'referral', id: input.referralId } as const;
    const referral = await lockReferral(tx, seals, input.referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: false }))
      return deny('referral.work', subject);
    if (referral.revision !== input.revision) return refuse({ kind: 'changedMeanwhile' });
    const decided = mayIssue(referral);
    if (!decided.ok) return decided;
    const right = await isRight(desk, referral, input);
    if (!right.ok) return right;

    const issuedOn = dayOf(ctx.now);
    // Two who give the same number at the same moment wait here for each other.
    await lockCounter(tx, organisationId, 'letter', Number(issuedOn.slice(0, 4)));
    const number = input.number ?? (await ownNumber(tx, organisationId, issuedOn));
    if (await isTaken(tx, organisationId, number, issuedOn)) return breaks('numberTaken');

    // A slip of the version before speaks of another letter.
    await revokeLinks(tx, referral.id, ctx.now);
    const { letter, directoryVersion } = await letterOf(ctx, desk, referral, { number, date: issuedOn });
    const [pdf, docx] = [await renderLetterPdf(letter), await renderLetterDocx(letter)];
    const id = ctx.newId();
    await insertLetter(tx, seals, {
      id,
      referralId: referral.id,
      organisationId,
      version: referral.issued.length + 1,
      number,
      issuedOn,
      issuedAt: ctx.now,
      issuedBy: memberId,
      content: JSON.stringify(letter),
      pdf,
      docx,
      sha256: createHash('sha256').update(pdf).digest('hex'),
      directoryVersion,
    });
    await record({
      type: 'letterIssued',
      subject: { type: 'letter', id },
      details: { referral: referral.id, number },
    });
    return ok({ id, number });
  });

async function isRight(desk: Desk, referral: Referral, input: IssueInput): Promise<Result<void>> {
  const { draft } = referral;
  if (await tellsOfHiddenParents(desk, referral, draft)) return breaks('parentsNamed', 'order-2026/11.1');
  const file = (await lockCase(desk.tx, desk.seals, referral.caseId))!;
  const known = await readForLetter(desk, file);
  if (!input.namesAreMeant && namedIn(draft, known).length > 0) return breaks('othersNamed', 'order-2026/34');
  if (file.revision === input.caseRevision) return ok(undefined);
  const { drafted } = await readDraftRecord(desk.tx, desk.seals, referral.id);
  return drafted && changesSince(drafted.basis, known).length > 0 ? breaks('caseChanged') : ok(undefined);
}

/** The draft as it would look on paper, without number and date. */
export const previewLetter = (ctx: Context, referralId: string): Promise<Result<Uint8Array>> =>
  act(ctx, async (desk) => {
    const subject = { type: 'referral', id: referralId } as const;
    const referral = await lockReferral(desk.tx, desk.seals, referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: false }))
      return desk.deny('referral.work', subject);
    await desk.record({ type: 'referralRead', subject });
    const { letter } = await letterOf(ctx, desk, referral, { number: null, date: null });
    return ok(await renderLetterPdf(letter));
  });

/** The school's own count of the year; a number that somebody gave by hand is stepped over. */
async function ownNumber(tx: Tx, organisationId: string, on: IsoDate): Promise<string> {
  for (;;) {
    const number = String(await nextNumber(tx, organisationId, 'letter', Number(on.slice(0, 4))));
    if (!(await isTaken(tx, organisationId, number, on))) return number;
  }
}

/** A number is given once a year. */
async function isTaken(tx: Tx, organisationId: string, number: string, on: IsoDate): Promise<boolean> {
  const year = on.slice(0, 4);
  const row = await tx
    .selectFrom('letter')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('number', '=', number)
    .where('issuedOn', '>=', `${year}-01-01`)
    .where('issuedOn', '<=', `${year}-12-31`)
    .executeTakeFirst();
  return row !== undefined;
}

async function letterOf(
  ctx: Context,
  { tx, seals }: Desk,
  referral: Referral,
  given: { number: string | null; date: IsoDate | null },
): Promise<{ letter: Letter; directoryVersion: number }> {
  const bodies = await readBodies(tx, ctx.actor.organisationId);
  const sender = bodies.find(({ id }) => id === ctx.actor.organisationId)!;
  const recipient = bodies.find(({ id }) => id === referral.recipientId)!;
  const me = await tx
    .selectFrom('member')
    .select(['id', 'name', 'positionKk', 'positionRu', 'phone'])
    .where('id', '=', ctx.actor.memberId)
    .executeTakeFirstOrThrow();
  const name = seals.open({ table: 'member', column: 'name', id: me.id }, me.name);
  const phone = me.phone && seals.open({ table: 'member', column: 'phone', id: me.id }, me.phone);
  const letter = {
    ...referral.draft,
    sender: senderOf(sender),
    ...given,
    addressee: { position: positionOf(recipient), name: recipient.name },
    signatory: { position: await signingPost(ctx, tx, me), name },
    executor: { name, phone: phone ?? sender.phone },
  };
  return { letter, directoryVersion: recipient.directoryVersion };
}

const senderOf = ({ name, bin, address, phone, email }: Body) => ({ name, bin, address, phone, email });
const positionOf = ({ headPosition }: Body) => (headPosition.kk && headPosition.ru ? headPosition : null);
