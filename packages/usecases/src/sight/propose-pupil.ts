import { endProposal, insertProposal, readProposals } from '@qorgan/data';
import { mayPropose, ok, refuse, type Report, type Result } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { onReport } from './let-through.ts';

type Line = { reportId: string; reportPupilId: string };

/**
 * Proposes a pupil said to have done it to the register of children under watch (order-2026/2.1), with a word of reason
 * for the psychologist, who decides. Refused: `leaveNeedsDecision`, `notOnRoster`, and where a colleague proposed meanwhile.
 */
export const proposePupil = (
  ctx: Context,
  { reason, ...line }: Line & { reason: string },
): Promise<Result<void>> =>
  onReport(ctx, line, (desk, report) => giveProposal(ctx, desk, report, { ...line, reason }));

/** Takes a proposal back, with effect at once; that it was made stays, and what was answered too. */
export const takeProposalBack = (ctx: Context, line: Line): Promise<Result<void>> =>
  onReport(ctx, line, async ({ tx, record }) => {
    const ended = await endProposal(tx, line.reportPupilId, { at: ctx.now, by: ctx.actor.memberId });
    if (!ended) return refuse({ kind: 'changedMeanwhile' });
    await record({
      type: 'proposalWithdrawn',
      subject: { type: 'report', id: line.reportId },
      details: { child: line.reportPupilId },
    });
    return ok(undefined);
  });

/** The same inside a decision: the report is held by this transaction, and its decisions are as they stand now. */
export async function giveProposal(
  ctx: Context,
  { tx, seals, record }: Desk,
  report: Report,
  { reportPupilId, reason }: { reportPupilId: string; reason: string },
): Promise<Result<void>> {
  const decided = mayPropose(report, reportPupilId);
  if (!decided.ok) return decided;
  const standing = (await readProposals(tx, seals, { reportId: report.id })).find(
    (proposal) => proposal.reportPupilId === reportPupilId && !proposal.endedAt,
  );
  if (standing) return standing.reason === reason ? ok(undefined) : refuse({ kind: 'changedMeanwhile' });

  const { organisationId, concernsHead, concerns } = report;
  const line = { reportId: report.id, reportPupilId, pupilId: decided.value.pupilId };
  await insertProposal(
    tx,
    seals,
    { id: ctx.newId(), ...line, organisationId, concernsHead, concerns },
    reason,
    { at: ctx.now, by: ctx.actor.memberId },
  );
  await record({
    type: 'pupilProposed',
    subject: { type: 'report', id: report.id },
    details: { child: reportPupilId },
  });
  return ok(undefined);
}
