import { insertDecision, lockReport } from '@qorgan/data';
import { can, ok, type AuditType, type NewDecision, type Report, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { endWhatHung } from '../sight/let-through.ts';
import { settleReport } from './settle-report.ts';

/** What a decision is about and why. */
export type DecisionInput = {
  reportId: string;
  /** The child's line; null for the report as a whole. */
  reportPupilId: string | null;
  /** The last decision that the form showed, so that nobody decides over a colleague's without having seen it. */
  seen: string | null;
  /** In the decider's own words; sealed. */
  reason: string;
};

/**
 * The one way in which those who lead decide on a report: it is held, the rule is asked, the decision is appended, and
 * the report leaves the desk or comes back to it. Two who decide at once come one after the other, and the rule tells
 * the second that the first was there. `also` does what goes with it, on the report as it stands once that is decided; where
 * it is refused, nothing is decided.
 */
export const writeDecision = (
  ctx: Context,
  { reportId, reportPupilId, reason }: Omit<DecisionInput, 'seen'>,
  type: AuditType,
  rule: (report: Report) => Result<NewDecision>,
  also?: (desk: Desk, report: Report) => Promise<Result<void>>,
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'report', id: reportId } as const;
    const report = await lockReport(tx, seals, reportId);
    const isThere = reportPupilId === null || report?.pupils.some(({ id }) => id === reportPupilId);
    if (!report || !isThere || !can(ctx.actor, 'report.triage', report))
      return deny('report.triage', subject);
    const decided = rule(report);
    if (!decided.ok) return decided;

    const id = ctx.newId();
    const { memberId } = ctx.actor;
    const decision = { ...decided.value, id, at: ctx.now };
    // Before anything is written: a refusal is committed with what was done until then.
    const done = await also?.(desk, {
      ...report,
      decisions: [...report.decisions, { ...decision, byName: '', reason }],
    });
    if (done && !done.ok) return done;

    const written = { ...decision, reportId, position: report.decisions.length, memberId };
    await insertDecision(tx, seals, written, reason);
    await endWhatHung(ctx, desk, reportId);
    await settleReport(ctx, desk, reportId);
    await record({ type, subject, ...(reportPupilId && { details: { child: reportPupilId } }) });
    return ok(undefined);
  });
