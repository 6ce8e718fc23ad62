import { readSignatureFile } from '@qorgan/data';
import { can, ok, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** The signature file as it came, for whoever may read the letter that it is under. On record as a look at the letter. */
export const signatureFile = (
  ctx: Context,
  signatureId: string,
): Promise<Result<{ bytes: Uint8Array; number: string }>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const found = await tx
      .selectFrom('letterSignature')
      .innerJoin('letter', 'letter.id', 'letterSignature.letterId')
      .innerJoin('referral', 'referral.id', 'letter.referralId')
      .select(['letter.id as letterId', 'letter.number', 'referral.organisationId', 'referral.recipientId'])
      .select(['referral.concernsHead', 'referral.concerns', 'referral.sentAt'])
      .where('letterSignature.id', '=', signatureId)
      .executeTakeFirst();
    if (!found || !can(ctx.actor, 'referral.read', { ...found, isSent: found.sentAt !== null }))
      return deny('referral.read');
    const seals = await ctx.vault.of(tx, found.organisationId);
    const bytes = (await readSignatureFile(tx, seals, signatureId))!;
    const subject = { type: 'letter', id: found.letterId } as const;
    await record({ type: 'letterRead', subject, details: { format: 'cms' } });
    return ok({ bytes, number: found.number });
  });
