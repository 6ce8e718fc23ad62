import { readCases, readFacts, readReports } from '@qorgan/data';
import { attentions, can, type CaseFile, type Report } from '@qorgan/domain';
import { act } from '../act.ts';
import { dutiesOnDesk, type DutyOnDesk } from '../case/view-case.ts';
import type { Context } from '../context.ts';

export type CaseOnDesk = { file: CaseFile; open: readonly DutyOnDesk[] };
export type HeadDesk = {
  /** Reports that wait for an answer: danger first, then the longest waiting. */
  reports: readonly Report[];
  /** Cases with something to do, most urgent first. */
  due: readonly CaseOnDesk[];
  /** Cases on which the order asks nothing more of the school. */
  settled: readonly CaseFile[];
};

/** What is new and what is due for those who lead the school; null for everybody else. */
export async function headDesk(ctx: Context): Promise<HeadDesk | null> {
  const { organisationId } = ctx.actor;
  // A deputy may lead where the head may not; both have a desk.
  if (![true, false].some((concernsHead) => can(ctx.actor, 'case.open', { organisationId, concernsHead })))
    return null;

  return act(ctx, async (desk) => {
    const { tx, seals, record } = desk;
    const reports = (await readReports(tx, seals, { isUnanswered: true })).filter((report) =>
      can(ctx.actor, 'report.triage', report),
    );
    const files = (await readCases(tx, seals)).filter((file) => can(ctx.actor, 'case.read', file));
    const facts = await readFacts(
      tx,
      seals,
      files.map((file) => file.id),
    );
    const cases: CaseOnDesk[] = [];
    for (const file of files) {
      const duties = await dutiesOnDesk(ctx, desk, file, facts.get(file.id) ?? []);
      cases.push({ file, open: duties.filter(({ attention }) => attention !== 'settled') });
    }
    await record({
      type: 'deskRead',
      details: { reports: reports.map(({ id }) => id), cases: files.map(({ id }) => id) },
    });
    return {
      reports: reports.toSorted(waiting),
      due: cases.filter(({ open }) => open.length > 0).toSorted(mostUrgent),
      settled: cases.filter(({ open }) => open.length === 0).map(({ file }) => file),
    };
  });
}

const waiting = (a: Report, b: Report) =>
  Number(b.dangerNow) - Number(a.dangerNow) ||
  Number(b.doctorNeeded) - Number(a.doctorNeeded) ||
  a.receivedAt.getTime() - b.receivedAt.getTime();

const rank = ({ open }: CaseOnDesk) => attentions.indexOf(open[0]!.attention);
const mostUrgent = (a: CaseOnDesk, b: CaseOnDesk) =>
  rank(a) - rank(b) || a.open[0]!.since.getTime() - b.open[0]!.since.getTime();
