import {
  casesWithReturns,
  readCases,
  readFacts,
  readReferrals,
  readReports,
  readTransfers,
} from '@qorgan/data';
import {
  attentions,
  can,
  caseClosing,
  commissionClock,
  returnOf,
  undecidedOf,
  waitsToGoAgain,
  type CaseFile,
  type CommissionClock,
  type Referral,
  type Report,
  type ReportPupil,
  type ReturnedEvent,
} from '@qorgan/domain';
import { act } from '../act.ts';
import { dutiesOnDesk, type DutyOnDesk } from '../case/view-case.ts';
import type { Context } from '../context.ts';
import { hasDesk } from './has-desk.ts';

/** A report in which a child waits, and the time of 11.3 that runs for it already. */
export type ReportOnDesk = Report & { undecided: readonly ReportPupil[]; clock: CommissionClock | null };

export type CaseOnDesk = {
  file: CaseFile;
  /** What the order still asks, most urgent first. */
  open: readonly DutyOnDesk[];
  /** The most urgent of them beside the commission, whose time is counted and stands on its own. */
  next: DutyOnDesk | undefined;
  /** 11.3, however it stands: open, done, or not named for these kinds. */
  commission: DutyOnDesk | undefined;
};

export type ReturnedOnDesk = { file: CaseFile; referral: Referral; returned: ReturnedEvent };

export type HeadDesk = {
  /** Reports in which a child waits for a decision: danger first, then the longest waiting. */
  reports: readonly ReportOnDesk[];
  /** Letters that came back and lie with nobody until they go again. */
  returned: readonly ReturnedOnDesk[];
  /** How many files of pupils other schools offer and wait for an answer about. */
  offers: number;
  /** Cases with something to do, most urgent first. */
  due: readonly CaseOnDesk[];
  /** Cases that are open and on which the order asks nothing more of the school. */
  settled: readonly CaseFile[];
  /** Closed cases. */
  closed: readonly CaseFile[];
};

/** What is new and what is due for those who lead the school; null for everybody else. */
export async function headDesk(ctx: Context): Promise<HeadDesk | null> {
  if (!hasDesk(ctx.actor)) return null;

  return act(ctx, async (desk) => {
    const { tx, seals, record } = desk;
    const clock = { now: ctx.now, calendar: await desk.calendar(), target: await desk.internalTarget() };
    const reports = (await readReports(tx, seals, { isSettled: false }))
      .filter((report) => can(ctx.actor, 'report.triage', report))
      .map((report) => ({
        ...report,
        undecided: undecidedOf(report),
        clock: commissionClock(report, clock),
      }));
    const files = (await readCases(tx, seals)).filter((file) => can(ctx.actor, 'case.read', file));
    const facts = await readFacts(
      tx,
      seals,
      files.map((file) => file.id),
    );
    const letters = await readReferrals(tx, seals, { caseIds: await casesWithReturns(tx) });
    const cases: CaseOnDesk[] = [];
    const isClosed = (file: CaseFile) => caseClosing(facts.get(file.id) ?? []) !== undefined;
    for (const file of files.filter((one) => !isClosed(one))) {
      const known = {
        facts: facts.get(file.id) ?? [],
        referrals: letters.filter(({ caseId }) => caseId === file.id),
      };
      cases.push(onDesk(file, await dutiesOnDesk(ctx, desk, file, known)));
    }
    await record({
      type: 'deskRead',
      details: { reports: reports.map(({ id }) => id), cases: files.map(({ id }) => id) },
    });
    return {
      reports: reports.toSorted(waiting),
      returned: files.filter((one) => !isClosed(one)).flatMap((file) => returnedOf(file, letters)),
      offers: (await readTransfers(tx, ctx.vault, { waitingAt: ctx.actor.organisationId })).filter((one) =>
        can(ctx.actor, 'transfer.answer', { ...one, isLive: true }),
      ).length,
      due: cases.filter(({ open }) => open.length > 0).toSorted(mostUrgent),
      settled: cases.filter(({ open }) => open.length === 0).map(({ file }) => file),
      closed: files.filter(isClosed),
    };
  });
}

function onDesk(file: CaseFile, duties: readonly DutyOnDesk[]): CaseOnDesk {
  const open = duties.filter(({ attention }) => attention !== 'settled');
  const isCommission = ({ id }: DutyOnDesk) => id === 'p11.3.commission';
  return {
    file,
    open,
    next: open.find((duty) => !isCommission(duty)),
    commission: duties.find(isCommission),
  };
}

function returnedOf(file: CaseFile, letters: readonly Referral[]): ReturnedOnDesk[] {
  const ofCase = letters.filter(({ caseId }) => caseId === file.id);
  return ofCase.flatMap((referral) => {
    const returned = returnOf(referral);
    return returned && waitsToGoAgain(referral, ofCase) ? [{ file, referral, returned }] : [];
  });
}

const waiting = (a: Report, b: Report) =>
  Number(b.dangerNow) - Number(a.dangerNow) ||
  Number(b.doctorNeeded) - Number(a.doctorNeeded) ||
  a.receivedAt.getTime() - b.receivedAt.getTime();

const rank = ({ open }: CaseOnDesk) => attentions.indexOf(open[0]!.attention);
const mostUrgent = (a: CaseOnDesk, b: CaseOnDesk) =>
  rank(a) - rank(b) || a.open[0]!.since.getTime() - b.open[0]!.since.getTime();
