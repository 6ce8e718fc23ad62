import {
  dropAnswerDraft,
  giveRequest as giveRow,
  holdRequest,
  insertAnswer,
  readAnswerDraft,
  readStaff,
  saveAnswerDraft,
  wakeAt,
} from '@qorgan/data';
import { answerWritten, can, ok, refuse, type AnswerContent, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { findRequest, mayPrepare, subjectOf } from './view-requests.ts';

/**
 * Gives a request to one colleague to prepare, who then sees it and nothing else; null takes it back. For those who lead.
 * Refused for whom it is about and for whoever may answer anyway.
 */
export const giveRequest = (
  ctx: Context,
  { requestId, memberId }: { requestId: string; memberId: string | null },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await findRequest(ctx, desk, requestId);
    if (!found.ok) return found;
    const subject = { type: 'request', id: requestId } as const;
    if (!can(ctx.actor, 'request.answer', subjectOf(found.value)))
      return desk.deny('request.answer', subject);
    const staff = await readStaff(desk.tx, ctx.actor.organisationId);
    const seat = staff.find((one) => one.memberId === memberId);
    if (memberId && (!seat || !mayPrepare(ctx, found.value, seat)))
      return desk.deny('request.answer', subject);
    await giveRow(desk.tx, requestId, memberId);
    // Whoever has it from now on is reminded at once where its day is near.
    const { organisationId } = ctx.actor;
    await wakeAt(desk.tx, { organisationId, about: 'request', subjectId: requestId }, ctx.now);
    await desk.record({ type: 'requestGiven', subject, details: { member: memberId ?? 'nobody' } });
    return ok(undefined);
  });

export type AnswerInput = {
  requestId: string;
  content: AnswerContent;
  /** The revision of the draft that the form was opened with; 0 where there was none. */
  revision: number;
};

/** Keeps what was written on a request, unsent. Refused where somebody wrote since the form was opened. */
export const draftAnswer = (
  ctx: Context,
  { requestId, content, revision }: AnswerInput,
): Promise<Result<{ revision: number }>> =>
  act(ctx, async (desk) => {
    const { tx, seals } = desk;
    await holdRequest(tx, requestId);
    const found = await findRequest(ctx, desk, requestId);
    if (!found.ok) return found;
    const draft = await readAnswerDraft(tx, seals, requestId);
    if ((draft?.revision ?? 0) !== revision) return refuse({ kind: 'changedMeanwhile' });
    const saved = { revision: revision + 1, savedAt: ctx.now, savedBy: ctx.actor.memberId };
    await saveAnswerDraft(tx, seals, { requestId, content, ...saved });
    await desk.record({ type: 'requestDraftSaved', subject: { type: 'request', id: requestId } });
    return ok({ revision: revision + 1 });
  });

/**
 * Sends an answer to the body under the name of the school: frozen from then on, a further one puts it right. For those
 * who lead. Refused where it says nothing (`answerEmpty`), and where somebody wrote since the form was opened.
 */
export const sendAnswer = (
  ctx: Context,
  { requestId, content, revision }: AnswerInput,
): Promise<Result<{ version: number }>> =>
  act(ctx, async (desk) => {
    const { tx, seals } = desk;
    await holdRequest(tx, requestId);
    const found = await findRequest(ctx, desk, requestId);
    if (!found.ok) return found;
    const subject = { type: 'request', id: requestId } as const;
    if (!can(ctx.actor, 'request.answer', subjectOf(found.value)))
      return desk.deny('request.answer', subject);
    const draft = await readAnswerDraft(tx, seals, requestId);
    if ((draft?.revision ?? 0) !== revision) return refuse({ kind: 'changedMeanwhile' });
    const written = answerWritten(content);
    if (!written.ok) return written;
    const version = found.value.answers.length + 1;
    await insertAnswer(tx, ctx.vault, {
      ...{ id: ctx.newId(), requestId, schoolId: ctx.actor.organisationId, version },
      ...{ content: written.value, sentAt: ctx.now, sentBy: ctx.actor.memberId },
    });
    await dropAnswerDraft(tx, requestId);
    await desk.record({ type: 'requestAnswered', subject, details: { version } });
    return ok({ version });
  });
