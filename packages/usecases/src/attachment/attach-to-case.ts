import { createHash } from 'node:crypto';
import { insertAttachment, isPartOfCase, lockCase, readAttachments, readFacts } from '@qorgan/data';
import {
  attachmentLimits,
  breaks,
  can,
  caseClosing,
  mayAttach,
  ok,
  sameAttachment,
  type Attachment,
  type AttachmentAbout,
  type AttachmentKind,
  type CaseFile,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { cleanFile } from './clean-file.ts';

export type AttachInput = {
  caseId: string;
  kind: AttachmentKind;
  /** The fact, letter or entry of this case that it belongs to; null for the case as a whole. */
  about: AttachmentAbout | null;
  description: string;
  bytes: Uint8Array;
};

type Known = { file: CaseFile; kept: readonly Attachment[] };

/**
 * Keeps a file with a case: sealed, told by its content, pictures drawn anew (`cleanFile`). Sent twice it is kept once.
 * Refused: what is no type that is taken, too large, or beyond the room of the case, an `about` of another case, a closed one.
 * Rights are asked before a picture is opened, and again when it is kept; no transaction waits for the drawing.
 */
export async function attachToCase(ctx: Context, input: AttachInput): Promise<Result<{ id: string }>> {
  if (input.bytes.byteLength > attachmentLimits.fileBytes) return breaks('fileTooLarge');
  const asked = await act(ctx, async (desk) => {
    const known = await knownOf(ctx, desk, input);
    return known.ok ? mayAttach(known.value.kept, input.bytes.byteLength) : known;
  });
  if (!asked.ok) return asked;
  const clean = await cleanFile(input.bytes);
  if (!clean.ok) return clean;

  return act(ctx, async (desk) => {
    const known = await knownOf(ctx, desk, input);
    if (!known.ok) return known;
    const { type, bytes } = clean.value;
    const { caseId, kind, about, description } = input;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const before = sameAttachment(known.value.kept, { kind, about, sha256 });
    if (before) return ok({ id: before.id });
    const may = mayAttach(known.value.kept, bytes.byteLength);
    if (!may.ok) return may;

    const id = ctx.newId();
    const written = { addedAt: ctx.now, addedBy: ctx.actor.memberId };
    const size = bytes.byteLength;
    const row = { id, caseId, kind, about, description, type, size, sha256, ...written };
    await insertAttachment(desk.tx, desk.seals, row, bytes);
    await desk.record({
      type: 'attachmentAdded',
      subject: { type: 'case', id: caseId },
      details: { attachment: id, kind, mediaType: type, size, ...(about && { [about.type]: about.id }) },
    });
    return ok({ id });
  });
}

/** The case, held, and what is kept with it. What the file belongs to must be of this case. */
async function knownOf(ctx: Context, desk: Desk, { caseId, about }: AttachInput): Promise<Result<Known>> {
  const subject = { type: 'case', id: caseId } as const;
  const file = await lockCase(desk.tx, desk.seals, caseId);
  if (!file || !can(ctx.actor, 'case.work', file)) return desk.deny('case.work', subject);
  if (about && !(await isPartOfCase(desk.tx, caseId, about))) return desk.deny('case.work', subject);
  const facts = (await readFacts(desk.tx, desk.seals, [caseId])).get(caseId) ?? [];
  if (caseClosing(facts)) return breaks('caseIsClosed');
  return ok({ file, kept: (await readAttachments(desk.tx, desk.seals, [caseId])).get(caseId) ?? [] });
}
