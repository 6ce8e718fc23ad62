import {
  bodyCaseOf,
  readAttachments,
  readBodies,
  readBodyCase,
  readCase,
  readLetterContent,
  readLetterFile,
  readReferral,
  readSignatures,
  type Body,
  type Tx,
} from '@qorgan/data';
import {
  attachmentState,
  attentionOf,
  can,
  chainOf,
  dutiesOf,
  isSameWording,
  isWritable,
  ok,
  signable,
  waitsToGoAgain,
  withReturned,
  type Attachment,
  type Attention,
  type CaseDuty,
  type CaseFile,
  type LetterSignature,
  type Referral,
  type Result,
} from '@qorgan/domain';
import type { Letter } from '@qorgan/documents';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { readForLetter } from './case-for-letter.ts';
import { lettersOfCase } from './letters-of-case.ts';
import { recipientsOf } from './send-again.ts';
import { checkWording, type WordingCheck } from './check-wording.ts';

export type ReferralView = {
  referral: Referral;
  file: CaseFile;
  duty: CaseDuty;
  attention: Attention;
  recipient: Body;
  /** Where the region has several, the head chooses. */
  recipients: readonly Body[];
  /** The letters that came back and that this one is sent again for, the first first, each with whom it went to. */
  earlier: readonly { referral: Referral; recipient: Body }[];
  /** The one that is sent in the place of this one. */
  next: Referral | null;
  /** It came back, none has gone in its place, and nobody has said why not. */
  waitsToGoAgain: boolean;
  /** The wording was changed after it was last issued, so that what would be sent is not what stands here. */
  isChangedSinceIssue: boolean;
  /** Scans kept with the case that belong to this letter: the signed sheet, the proof of its sending. */
  scans: readonly Attachment[];
  /** Electronic signatures under its issued versions. */
  signatures: readonly LetterSignature[];
  /** Whether this person may put theirs under the version issued last. */
  maySign: boolean;
  /** What to know before it is issued; null once it has gone. */
  wording: WordingCheck | null;
};

/** A referral of this school with its case and the duty it is written for. The look is on record. */
export const viewReferral = (ctx: Context, referralId: string): Promise<Result<ReferralView>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny, calendar, internalTarget } = desk;
    const subject = { type: 'referral', id: referralId } as const;
    const referral = await readReferral(tx, seals, referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: false }))
      return deny('referral.read', subject);
    const file = (await readCase(tx, seals, referral.caseId))!;
    const known = await readForLetter(desk, file);
    const bodies = await readBodies(tx, ctx.actor.organisationId);
    const bodyOf = ({ recipientId }: Referral) => bodies.find(({ id }) => id === recipientId)!;
    const recipient = bodyOf(referral);
    const letters = await lettersOfCase(desk, file.id);
    const duties = withReturned(dutiesOf(file, known.facts, await calendar()), {
      facts: known.facts,
      letters,
    });
    const duty = duties.find(({ id }) => id === referral.duty)!;
    const { earlier, next } = chainOf(referral, letters);
    await record({ type: 'referralRead', subject });
    return ok({
      referral,
      file,
      duty,
      attention: attentionOf(duty, ctx.now, await internalTarget()),
      recipient,
      recipients: recipientsOf(referral, letters, bodies),
      earlier: earlier.map((one) => ({ referral: one, recipient: bodyOf(one) })),
      next: next ?? null,
      waitsToGoAgain: waitsToGoAgain(referral, letters),
      isChangedSinceIssue: await isChangedSinceIssue(desk, referral, recipient),
      scans: await scansOf(desk, referral),
      signatures: await signaturesOf(desk, referral),
      maySign: maySign(ctx, referral),
      wording: isWritable(referral) ? await checkWording(desk, referral, known) : null,
    });
  });

async function scansOf({ tx, seals }: Desk, referral: Referral): Promise<Attachment[]> {
  const own = new Set([...referral.issued, ...referral.events].map(({ id }) => id));
  const kept = (await readAttachments(tx, seals, [referral.caseId])).get(referral.caseId) ?? [];
  return kept.filter((one) => one.about && own.has(one.about.id) && attachmentState(one) === 'kept');
}

async function signaturesOf({ tx, seals }: Desk, { issued }: Referral): Promise<LetterSignature[]> {
  const ids = issued.map(({ id }) => id);
  return [...(await readSignatures(tx, seals, ids)).values()].flat();
}

function maySign({ actor }: Context, referral: Referral): boolean {
  const { issuedBy } = referral.issued.at(-1) ?? {};
  return (
    issuedBy !== undefined && signable(referral).ok && can(actor, 'letter.sign', { ...referral, issuedBy })
  );
}

async function isChangedSinceIssue(
  { tx, seals }: Desk,
  { issued, draft }: Referral,
  { name }: Body,
): Promise<boolean> {
  const last = issued.at(-1);
  if (!last) return false;
  const letter = JSON.parse((await readLetterContent(tx, seals, last.id))!) as Letter;
  const to = letter.addressee.name;
  return !isSameWording(letter, draft) || to.kk !== name.kk || to.ru !== name.ru;
}

export type LetterFormat = 'pdf' | 'docx';

/** The file of an issued letter, for the school that wrote it and the body it was sent to. */
export const letterFile = (
  ctx: Context,
  letterId: string,
  format: LetterFormat,
): Promise<Result<{ bytes: Uint8Array; number: string }>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const subject = { type: 'letter', id: letterId } as const;
    const found = await tx
      .selectFrom('letter')
      .innerJoin('referral', 'referral.id', 'letter.referralId')
      .select([
        'letter.number',
        'referral.id as referralId',
        'referral.organisationId',
        'referral.recipientId',
        'referral.concernsHead',
        'referral.concerns',
        'referral.sentAt',
      ])
      .where('letter.id', '=', letterId)
      .executeTakeFirst();
    const seen = found && { ...found, isSent: found.sentAt !== null };
    if (!seen || !(can(ctx.actor, 'referral.read', seen) || (await isEntrustedWith(ctx, tx, seen))))
      return deny('referral.read', subject);
    const seals = await ctx.vault.of(tx, found.organisationId);
    const bytes = (await readLetterFile(tx, seals, letterId, format))!;
    await record({ type: 'letterRead', subject, details: { format } });
    return ok({ bytes, number: found.number });
  });

/** Whether a letter is one on which a case rests that is entrusted to whoever asks. */
async function isEntrustedWith(
  ctx: Context,
  tx: Tx,
  { referralId, isSent }: { referralId: string; isSent: boolean },
): Promise<boolean> {
  const bodyCaseId = await bodyCaseOf(tx, { referralId });
  if (!bodyCaseId) return false;
  const home = await ctx.vault.of(tx, ctx.actor.organisationId);
  const bodyCase = await readBodyCase(tx, home, bodyCaseId);
  return bodyCase !== undefined && can(ctx.actor, 'referral.readEntrusted', { ...bodyCase, isSent });
}
