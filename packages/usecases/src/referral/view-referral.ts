import {
  readBodies,
  readCase,
  readFacts,
  readLetterFile,
  readReferral,
  type Body,
  type Tx,
} from '@qorgan/data';
import {
  attentionOf,
  can,
  dutiesOf,
  ok,
  recipientsAmong,
  type Attention,
  type CaseDuty,
  type CaseFile,
  type Referral,
  type Result,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type ReferralView = {
  referral: Referral;
  file: CaseFile;
  duty: CaseDuty;
  attention: Attention;
  recipient: Body;
  /** Where the region has several, the head chooses. */
  recipients: readonly Body[];
  /** The wording was changed after it was last issued, so that what would be sent is not what stands here. */
  isChangedSinceIssue: boolean;
};

/** A referral of this school with its case and the duty it is written for. The look is on record. */
export const viewReferral = (ctx: Context, referralId: string): Promise<Result<ReferralView>> =>
  act(ctx, async ({ tx, seals, record, deny, calendar, internalTarget }) => {
    const subject = { type: 'referral', id: referralId } as const;
    const referral = await readReferral(tx, seals, referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: false }))
      return deny('referral.read', subject);
    const file = (await readCase(tx, seals, referral.caseId))!;
    const facts = (await readFacts(tx, seals, [file.id])).get(file.id) ?? [];
    const bodies = await readBodies(tx, ctx.actor.organisationId);
    const duty = dutiesOf(file, facts, await calendar()).find(({ id }) => id === referral.duty)!;
    await record({ type: 'referralRead', subject });
    return ok({
      referral,
      file,
      duty,
      attention: attentionOf(duty, ctx.now, await internalTarget()),
      recipient: bodies.find(({ id }) => id === referral.recipientId)!,
      recipients: recipientsAmong(referral.duty, bodies),
      isChangedSinceIssue: await isChangedSinceIssue(tx, referral),
    });
  });

async function isChangedSinceIssue(tx: Tx, { id, issued }: Referral): Promise<boolean> {
  const last = issued.at(-1);
  if (!last) return false;
  const { updatedAt } = await tx
    .selectFrom('letterDraft')
    .select('updatedAt')
    .where('referralId', '=', id)
    .executeTakeFirstOrThrow();
  return updatedAt > last.issuedAt;
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
        'referral.organisationId',
        'referral.recipientId',
        'referral.concernsHead',
        'referral.sentAt',
      ])
      .where('letter.id', '=', letterId)
      .executeTakeFirst();
    if (!found || !can(ctx.actor, 'referral.read', { ...found, isSent: found.sentAt !== null }))
      return deny('referral.read', subject);
    const seals = await ctx.vault.of(tx, found.organisationId);
    const bytes = (await readLetterFile(tx, seals, letterId, format))!;
    await record({ type: 'letterRead', subject, details: { format } });
    return ok({ bytes, number: found.number });
  });
