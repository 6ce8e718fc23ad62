import { readAttachmentBytes, readAttachments, readCase } from '@qorgan/data';
import { attachmentState, can, ok, refuse, type KeptType, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type AttachmentFile = { bytes: Uint8Array; type: KeptType };

/** The bytes of a file kept with a case. The look is on record. Refused: bytes that were destroyed. */
export const attachmentFile = (
  ctx: Context,
  { caseId, attachmentId }: { caseId: string; attachmentId: string },
): Promise<Result<AttachmentFile>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'case', id: caseId } as const;
    const file = await readCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.read', file)) return deny('case.read', subject);
    const kept = (await readAttachments(tx, seals, [caseId])).get(caseId) ?? [];
    const attachment = kept.find(({ id }) => id === attachmentId);
    if (!attachment || attachmentState(attachment) === 'destroyed') return refuse({ kind: 'notFound' });

    const bytes = (await readAttachmentBytes(tx, seals, attachmentId))!;
    await record({ type: 'attachmentRead', subject, details: { attachment: attachmentId } });
    return ok({ bytes, type: attachment.type });
  });
