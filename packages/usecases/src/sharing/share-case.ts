import { endShare, findShare, insertShare, lockCase, readStaff, readSupportPages } from '@qorgan/data';
import {
  actorOn,
  can,
  dayOf,
  mayShare,
  ok,
  refuse,
  type CaseFile,
  type Result,
  type ShareExtent,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

/**
 * Shares a case with a colleague: all of it to read, or the page of support only. Refuses what `mayShare` refuses. On
 * record with whom and how far.
 */
export const shareCase = (
  ctx: Context,
  { caseId, memberId, extent }: { caseId: string; memberId: string; extent: ShareExtent },
): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'case', id: caseId } as const;
    const file = await sharable(ctx, desk, caseId);
    if (!file) return deny('case.share', subject);
    const today = dayOf(ctx.now);
    const seat = (await readStaff(tx, file.organisationId)).find((one) => one.memberId === memberId);
    if (!seat) return deny('case.share', subject);

    const hasPage = (await readSupportPages(tx, seals, [caseId])).has(caseId);
    const isShared = (await findShare(tx, caseId, memberId)) !== undefined;
    const leads = can(actorOn(seat, today), 'case.read', file);
    const decided = mayShare(file, seat, { extent, isShared, leads, hasPage });
    if (!decided.ok) return decided;

    const id = ctx.newId();
    await insertShare(tx, file, { id, memberId, extent, at: ctx.now, by: ctx.actor.memberId });
    await record({ type: 'caseShared', subject, details: { member: memberId, extent } });
    return ok({ id });
  });

/** Takes a share back, with effect at once. Refuses one that was taken back meanwhile. */
export const stopSharing = (
  ctx: Context,
  { caseId, shareId }: { caseId: string; shareId: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const subject = { type: 'case', id: caseId } as const;
    const file = await sharable(ctx, desk, caseId);
    if (!file) return desk.deny('case.share', subject);
    const ended = await endShare(desk.tx, { id: shareId, caseId, at: ctx.now, by: ctx.actor.memberId });
    if (!ended) return refuse({ kind: 'changedMeanwhile' });
    await desk.record({ type: 'sharingEnded', subject, details: { share: shareId } });
    return ok(undefined);
  });

/** The case, held, if the person who acts may share it. */
async function sharable(ctx: Context, { tx, seals }: Desk, caseId: string): Promise<CaseFile | undefined> {
  const file = await lockCase(tx, seals, caseId);
  return file && can(ctx.actor, 'case.share', file) ? file : undefined;
}
