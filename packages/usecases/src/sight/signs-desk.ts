import { readCaseRequests, readLeaves, readReports, readWatchEntries, type LeaveRow } from '@qorgan/data';
import { can, ok, stageOf, type ReportStage, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import {
  proposalsPutForward,
  signsPutForward,
  type PutForwardByHead,
  type PutForwardBySigns,
} from './signs-put-forward.ts';

/** That a case was asked for: how the report has come on, where the person who acts wrote it. */
export type AskedCase = {
  reportId: string;
  pupilId: string;
  askedAt: Date;
  askedByName: string;
  report: { number: number; stage: ReportStage } | null;
};

/** What is put forward to the psychologist of signs and by the head, and every other sign that they may see. */
export type SignsDesk = {
  putForward: readonly PutForwardBySigns[];
  proposals: readonly PutForwardByHead[];
  /** Signs let through that put nobody forward now, the latest let through first. */
  others: readonly LeaveRow[];
  asked: readonly AskedCase[];
  /** The open entry of each pupil who is watched already, by pupil. */
  watched: ReadonlyMap<string, string>;
};

/** The signs before the psychologist. The look is on record. */
export const signsDesk = (ctx: Context): Promise<Result<SignsDesk>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    if (!can(ctx.actor, 'watch.desk', { organisationId: ctx.actor.organisationId }))
      return deny('watch.desk');
    const putForward = await signsPutForward(desk);
    const proposals = await proposalsPutForward(desk);
    const shown = new Set(putForward.flatMap(({ signs }) => signs.map(({ id }) => id)));
    const leaves = await readLeaves(tx, seals, { pupilId: null });
    const entries = await readWatchEntries(tx, { which: 'living' });
    await record({
      type: 'signsListed',
      details: { putForward: putForward.length, proposals: proposals.length },
    });
    return ok({
      putForward,
      proposals,
      others: leaves.filter(({ id }) => !shown.has(id)),
      asked: await askedCases(desk, null),
      watched: new Map(entries.map(({ id, pupilId }) => [pupilId, id])),
    });
  });

/** Cases that were asked for of the head, the latest first: of one pupil, or of all. */
export async function askedCases(
  { tx, seals }: Parameters<typeof signsPutForward>[0],
  pupilId: string | null,
): Promise<AskedCase[]> {
  const requests = await readCaseRequests(tx, seals, { pupilId });
  const own = await readReports(tx, seals, { ids: requests.map(({ reportId }) => reportId) });
  return requests.map(({ reportId, pupilId, askedAt, askedByName }) => {
    const report = own.find(({ id }) => id === reportId);
    return {
      ...{ reportId, pupilId, askedAt, askedByName },
      report: report ? { number: report.number, stage: stageOf(report) } : null,
    };
  });
}

/** One pupil with what puts them forward; null where nothing does, or it was answered. The look is on record. */
export const childPutForward = (
  ctx: Context,
  { pupilId, source }: { pupilId: string; source: 'signs' | 'head' },
): Promise<Result<PutForwardBySigns | PutForwardByHead | null>> =>
  act(ctx, async (desk) => {
    const subject = { type: 'pupil', id: pupilId } as const;
    if (!can(ctx.actor, 'watch.desk', { organisationId: ctx.actor.organisationId }))
      return desk.deny('watch.desk', subject);
    const [child] =
      source === 'signs' ? await signsPutForward(desk, pupilId) : await proposalsPutForward(desk, pupilId);
    if (child) await desk.record({ type: 'childSignsRead', subject });
    return ok(child ?? null);
  });

/** How many pupils signs and the head put forward now; nobody's name is shown, so that nothing is put on record. */
export const countPutForward = (ctx: Context): Promise<Result<number>> =>
  act(ctx, async (desk) => {
    if (!can(ctx.actor, 'watch.desk', { organisationId: ctx.actor.organisationId }))
      return desk.deny('watch.desk');
    const signs = await signsPutForward(desk);
    return ok(signs.length + (await proposalsPutForward(desk)).length);
  });
