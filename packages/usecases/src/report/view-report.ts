import {
  markOpened,
  namesOf,
  readAlarms,
  readBodies,
  readCases,
  readFacts,
  readReport,
  readReports,
  readStaff,
  type Body,
} from '@qorgan/data';
import {
  can,
  commissionClock,
  dayOf,
  isSameConcern,
  historyOf,
  ok,
  recipientsAmong,
  recipientsOf,
  standingOf,
  stageOf,
  suggestJoins,
  undecidedOf,
  urgentCalls,
  type CaseFile,
  type ChildStanding,
  type CommissionClock,
  type JoinedCase,
  type ReminderChannel,
  type Report,
  type ReportDecision,
  type ReportPupil,
  type ReportStage,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import { tellingBody, type TellingBody } from '../body/report-on-onward.ts';
import type { Context } from '../context.ts';
import { sightOfReport, type AskedFrom, type SightOfChild } from '../sight/sight-of-report.ts';

export type OwnReport = Pick<Report, 'id' | 'number' | 'receivedAt' | 'openedAt' | 'actedAt'> & {
  stage: ReportStage;
};

/** The reports that this employee filed and how far each has come; nothing of what the school does with them. */
export const myReports = (ctx: Context): Promise<OwnReport[]> =>
  act(ctx, async ({ tx, seals }) => {
    const reports = await readReports(tx, seals, { reporterId: ctx.actor.memberId, limit: 50 });
    return reports.map(({ id, number, receivedAt, openedAt, actedAt, settledAt }) => ({
      ...{ id, number, receivedAt, openedAt, actedAt },
      stage: stageOf({ openedAt, actedAt, settledAt }),
    }));
  });

/** A child in a report: what stands, all that was ever decided, the cases it rests in and those it probably belongs to. */
export type ReportedPupil = ReportPupil & {
  standing: ChildStanding;
  /** Oldest first; decisions on the whole report too. */
  history: readonly ReportDecision[];
  cases: readonly JoinedCase[];
  suggested: readonly CaseFile[];
  /** What the psychologist may see of it. */
  sight: SightOfChild;
};

export type Triage = {
  pupils: readonly ReportedPupil[];
  /** The time of 11.3, while a child waits for whom it may run. */
  clock: CommissionClock | null;
  /** The report asked for help, and a child waits or a case from it has no call on record yet. */
  isUrgent: boolean;
  /** Who was alarmed because nobody had opened it, the first first. */
  alarms: readonly ReportAlarm[];
  /** Where the psychologist asks by it for a case: the reports that it came from. */
  askedFrom: AskedFrom | null;
  /** The body that told the school of it, where one did. */
  toldBy: TellingBody | null;
};

export type ReportAlarm = { name: string; channel: ReminderChannel; at: Date };

export type ReportView = {
  report: Report;
  stage: ReportStage;
  /** Null for the reporter, who sees the report and its stage and nothing more. */
  triage: Triage | null;
  /**
   * Nobody in the school can see it: it implicates the head and there is no deputy, or there is no head.
   * Then the bodies that the reporter can go to directly; that they were shown is on record. Else null.
   */
  directWays: readonly Body[] | null;
  /** Whether one of those who may see it is not marked as away today. */
  isSomebodyThere: boolean;
};

/**
 * Shows a report. The first of those who lead to look at it opens it: that is on record and the reporter is told.
 */
export const viewReport = (ctx: Context, reportId: string): Promise<Result<ReportView>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'report', id: reportId } as const;
    const found = await readReport(tx, seals, reportId);
    if (!found || !can(ctx.actor, 'report.read', found)) return deny('report.read', subject);
    if (!can(ctx.actor, 'report.triage', found)) {
      const recipients = recipientsOf(found, await readStaff(tx, found.organisationId), dayOf(ctx.now));
      const isSeen = recipients.length > 0;
      const directWays = isSeen
        ? null
        : recipientsAmong('p8.childRightsBody', await readBodies(tx, found.organisationId));
      await record({ type: isSeen ? 'reportRead' : 'directWaysShown', subject });
      const isSomebodyThere = recipients.some(({ isThere }) => isThere);
      const shown = { report: withoutInside(found), stage: stageOf(found), triage: null };
      return ok({ ...shown, directWays, isSomebodyThere });
    }

    if (!found.openedAt) await markOpened(tx, { reportId, memberId: ctx.actor.memberId, at: ctx.now });
    await record({ type: found.openedAt ? 'reportRead' : 'reportOpened', subject });
    const report = (await readReport(tx, seals, reportId))!;
    const files = (await readCases(tx, seals)).filter((file) => isSameConcern(file, report));
    const sight = await sightOfReport(desk, reportId);
    const clock = { now: ctx.now, calendar: await desk.calendar(), target: await desk.internalTarget() };
    const triage = {
      pupils: report.pupils.map((pupil) => ({
        ...reported(report, pupil, files),
        sight: sight.of(pupil.id),
      })),
      clock: commissionClock(report, clock),
      isUrgent: await isUrgent(desk, report, files),
      alarms: await alarmsOf(desk, reportId),
      askedFrom: sight.askedFrom,
      toldBy: await tellingBody(ctx, desk, reportId),
    };
    return ok({ report, stage: stageOf(report), triage, directWays: null, isSomebodyThere: true });
  });

function reported(
  report: Report,
  pupil: ReportPupil,
  files: readonly CaseFile[],
): Omit<ReportedPupil, 'sight'> {
  const cases = report.joins.filter(({ reportPupilId }) => reportPupilId === pupil.id);
  return {
    ...pupil,
    standing: standingOf(report, pupil.id),
    history: historyOf(report, pupil.id),
    cases,
    suggested: suggestJoins(pupil, report.noticedAt, files).filter(
      ({ id }) => !cases.some(({ caseId }) => caseId === id),
    ),
  };
}

async function alarmsOf({ tx, seals }: Pick<Desk, 'tx' | 'seals'>, reportId: string): Promise<ReportAlarm[]> {
  const rows = await readAlarms(tx, reportId);
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ memberId }) => memberId),
  );
  return rows.map(({ memberId, channel, deliveredAt }) => ({
    ...{ name: names.get(memberId) ?? '', channel, at: deliveredAt! },
  }));
}

async function isUrgent(
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  report: Report,
  files: readonly CaseFile[],
): Promise<boolean> {
  if (!report.dangerNow && !report.doctorNeeded) return false;
  if (undecidedOf(report).length > 0) return true;
  const joined = files.filter(({ id }) => report.joins.some(({ caseId }) => caseId === id));
  const facts = await readFacts(
    tx,
    seals,
    joined.map(({ id }) => id),
  );
  return joined.some((file) => urgentCalls(file, facts.get(file.id) ?? []) !== null);
}

/** A reporter sees that it was opened or decided, not by whom, what or why. */
const withoutInside = (report: Report): Report => ({
  ...report,
  openedByName: null,
  decisions: [],
  joins: [],
});
