import { markClosed, readReport } from '@qorgan/data';
import { breaks, can, ok, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** Closes a report as mistaken, with the reason. It stays readable and on record. */
export const closeReport = (ctx: Context, reportId: string, reason: string): Promise<Result<void>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'report', id: reportId } as const;
    const report = await readReport(tx, seals, reportId);
    if (!report || !can(ctx.actor, 'report.triage', report)) return deny('report.triage', subject);
    if (report.closed) return breaks('alreadyClosed');
    if (report.actedAt) return breaks('alreadyInCase');

    await markClosed(tx, seals, { reportId, memberId: ctx.actor.memberId, at: ctx.now }, reason);
    await record({ type: 'reportClosed', subject });
    return ok(undefined);
  });
