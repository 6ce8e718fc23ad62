import {
  hasLeader,
  markOpened,
  readBodies,
  readCases,
  readReport,
  readReports,
  type Body,
} from '@qorgan/data';
import {
  can,
  ok,
  recipientsAmong,
  stageOf,
  suggestJoins,
  type CaseFile,
  type Report,
  type ReportPupil,
  type ReportStage,
  type Result,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type OwnReport = Pick<Report, 'id' | 'number' | 'receivedAt' | 'openedAt' | 'actedAt'> & {
  stage: ReportStage;
};

/** The reports that this employee filed and how far each has come; nothing of what the school does with them. */
export const myReports = (ctx: Context): Promise<OwnReport[]> =>
  act(ctx, async ({ tx, seals }) => {
    const reports = await readReports(tx, seals, { reporterId: ctx.actor.memberId, limit: 50 });
    return reports.map(({ id, number, receivedAt, openedAt, actedAt, closed }) => ({
      ...{ id, number, receivedAt, openedAt, actedAt },
      stage: stageOf({ openedAt, actedAt, closed }),
    }));
  });

/** A child in a report, with the cases that exist from it and those it probably belongs to. */
export type ReportedPupil = ReportPupil & { cases: readonly CaseFile[]; suggested: readonly CaseFile[] };

export type ReportView = {
  report: Report;
  stage: ReportStage;
  /** Null for the reporter, who sees the report and its stage and nothing more. */
  triage: { pupils: readonly ReportedPupil[] } | null;
  /**
   * Nobody in the school can see it: it implicates the head and there is no deputy, or there is no head.
   * Then the bodies that the reporter can go to directly; that they were shown is on record. Else null.
   */
  directWays: readonly Body[] | null;
};

/**
 * Shows a report. The first of those who lead to look at it opens it: that is on record and the reporter is told.
 */
export const viewReport = (ctx: Context, reportId: string): Promise<Result<ReportView>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'report', id: reportId } as const;
    const found = await readReport(tx, seals, reportId);
    if (!found || !can(ctx.actor, 'report.read', found)) return deny('report.read', subject);
    if (!can(ctx.actor, 'report.triage', found)) {
      const isSeen = await hasLeader(tx, found.organisationId, found.concernsHead);
      const directWays = isSeen
        ? null
        : recipientsAmong('p8.childRightsBody', await readBodies(tx, found.organisationId));
      await record({ type: isSeen ? 'reportRead' : 'directWaysShown', subject });
      return ok({ report: withoutInside(found), stage: stageOf(found), triage: null, directWays });
    }

    if (!found.openedAt) await markOpened(tx, { reportId, memberId: ctx.actor.memberId, at: ctx.now });
    await record({ type: found.openedAt ? 'reportRead' : 'reportOpened', subject });
    const report = (await readReport(tx, seals, reportId))!;
    const files = (await readCases(tx, seals)).filter((file) => file.concernsHead === report.concernsHead);
    const pupils = report.pupils.map((pupil) => {
      const cases = files.filter((file) =>
        file.grounds.some((ground) => ground.reportId === reportId && ground.reportPupilId === pupil.id),
      );
      const suggested = suggestJoins(pupil, report.noticedAt, files).filter((file) => !cases.includes(file));
      return { ...pupil, cases, suggested };
    });
    return ok({ report, stage: stageOf(report), triage: { pupils }, directWays: null });
  });

/** A reporter sees that it was opened or closed, not by whom or why. */
const withoutInside = (report: Report): Report => ({ ...report, openedByName: null, closed: null });
