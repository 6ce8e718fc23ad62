import { endLeave, endProposal, insertLeave, lockReport, readLeaves, readReport } from '@qorgan/data';
import {
  can,
  mayLetThrough,
  ok,
  refuse,
  seenSign,
  standingOf,
  type LeaveExtent,
  type Report,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

type Line = { reportId: string; reportPupilId: string };

/**
 * Lets the psychologist see a child's sign, with the reporter's words or without; another extent takes the place of the
 * one that stood. Whom the report concerns never sees it, whatever their post. Refused: `leaveNeedsDecision` unless "no
 * case" stands for the child, and `noCaseForAlleged`, of whom nothing is shown.
 */
export const letThrough = (
  ctx: Context,
  { extent, ...line }: Line & { extent: LeaveExtent },
): Promise<Result<void>> =>
  onReport(ctx, line, (desk, report) => giveLeave(ctx, desk, report, { ...line, extent }));

/** Takes the leave back, with effect at once; that it was given stays. Refuses where it was taken back meanwhile. */
export const takeLeaveBack = (ctx: Context, line: Line): Promise<Result<void>> =>
  onReport(ctx, line, async ({ tx, record }) => {
    const ended = await endLeave(tx, line.reportPupilId, { at: ctx.now, by: ctx.actor.memberId });
    if (!ended) return refuse({ kind: 'changedMeanwhile' });
    await record({
      type: 'signLeaveWithdrawn',
      subject: { type: 'report', id: line.reportId },
      details: { child: line.reportPupilId },
    });
    return ok(undefined);
  });

/** The same inside a decision: the report is held by this transaction, and its decisions are as they stand now. */
export async function giveLeave(
  ctx: Context,
  { tx, seals, record }: Desk,
  report: Report,
  { reportPupilId, extent }: { reportPupilId: string; extent: LeaveExtent },
): Promise<Result<void>> {
  const decided = mayLetThrough(report, reportPupilId);
  if (!decided.ok) return decided;
  const standing = (await readLeaves(tx, seals, { reportId: report.id })).find(
    (leave) => leave.reportPupilId === reportPupilId && !leave.endedAt,
  );
  // A second click: it is so already.
  if (standing && (standing.words !== null) === (extent === 'withWords')) return ok(undefined);

  const deed = { at: ctx.now, by: ctx.actor.memberId };
  if (standing) await endLeave(tx, reportPupilId, deed);
  const { organisationId, concernsHead, concerns } = report;
  const closed = { organisationId, concernsHead, concerns };
  const line = { reportId: report.id, reportPupilId, pupilId: decided.value.pupilId };
  const seen = seenSign(report, decided.value, extent);
  await insertLeave(tx, seals, { id: ctx.newId(), ...line, ...closed }, seen, deed);
  await record({
    type: 'signShown',
    subject: { type: 'report', id: report.id },
    details: { child: reportPupilId, extent },
  });
  return ok(undefined);
}

/**
 * After a decision on a report that is held: what was let through or proposed of a child for whom "no case" stands no more
 * is taken back. It hung on that decision (ADR 0115).
 */
export async function endWhatHung(ctx: Context, { tx, seals }: Desk, reportId: string): Promise<void> {
  const report = (await readReport(tx, seals, reportId))!;
  const deed = { at: ctx.now, by: ctx.actor.memberId };
  for (const { id } of report.pupils)
    if (standingOf(report, id).is !== 'noCase') {
      await endLeave(tx, id, deed);
      await endProposal(tx, id, deed);
    }
}

/** The report, held, for whoever may say what the psychologist sees of it. */
export const onReport = (
  ctx: Context,
  { reportId, reportPupilId }: Line,
  work: (desk: Desk, report: Report) => Promise<Result<void>>,
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, deny } = desk;
    const report = await lockReport(tx, seals, reportId);
    const isThere = report?.pupils.some(({ id }) => id === reportPupilId);
    if (!report || !isThere || !can(ctx.actor, 'leave.give', report))
      return deny('leave.give', { type: 'report', id: reportId });
    return work(desk, report);
  });
