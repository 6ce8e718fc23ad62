import { insertWithdrawal, lockCase, readAttachments } from '@qorgan/data';
import { can, mayWithdraw, ok, refuse, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type WithdrawAttachmentInput = {
  caseId: string;
  attachmentId: string;
  reason: string;
  /** It must not have been kept: the bytes are destroyed, what it was and its hash stay. */
  isDestroyed: boolean;
};

/** Takes a file off its case, with a reason; it stays to be read, crossed out, unless its bytes are destroyed. */
export const withdrawAttachment = (ctx: Context, input: WithdrawAttachmentInput): Promise<Result<void>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const { caseId, attachmentId, reason, isDestroyed } = input;
    const subject = { type: 'case', id: caseId } as const;
    const file = await lockCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return deny('case.work', subject);
    const kept = (await readAttachments(tx, seals, [caseId])).get(caseId) ?? [];
    const attachment = kept.find(({ id }) => id === attachmentId);
    if (!attachment) return refuse({ kind: 'notFound' });
    const may = mayWithdraw(attachment, isDestroyed);
    if (!may.ok) return may;

    const by = { at: ctx.now, by: ctx.actor.memberId };
    await insertWithdrawal(tx, seals, { id: ctx.newId(), attachmentId, isDestroyed, reason, ...by });
    await record({
      type: isDestroyed ? 'attachmentDestroyed' : 'attachmentWithdrawn',
      subject,
      details: { attachment: attachmentId, sha256: attachment.sha256 },
    });
    return ok(undefined);
  });
