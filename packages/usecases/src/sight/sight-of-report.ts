import { readCaseRequests, readLeaves, readProposals, readPutForwardAnswers } from '@qorgan/data';
import type { Leave, Proposal, PutForwardAnswer } from '@qorgan/domain';
import type { Desk } from '../act.ts';

/** How the psychologist answered a proposal; null while they have not. */
export type AnsweredProposal = Proposal & { answer: PutForwardAnswer | null };

/** What the psychologist may see of one child of a report, and what was let through before. The latest first. */
export type SightOfChild = {
  leave: Leave | null;
  formerLeaves: readonly Leave[];
  proposal: AnsweredProposal | null;
  formerProposals: readonly AnsweredProposal[];
};

/** A report by which the psychologist asks for a case: the reports that it came from. */
export type AskedFrom = readonly { reportId: string; reportNumber: number }[];

/** What those who lead see on a report of what they let through, by the child's line. */
export async function sightOfReport(
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  reportId: string,
): Promise<{ of: (lineId: string) => SightOfChild; askedFrom: AskedFrom | null }> {
  const leaves = await readLeaves(tx, seals, { reportId });
  const proposals = await answered({ tx, seals }, await readProposals(tx, seals, { reportId }));
  const of = (lineId: string) => {
    const own = leaves.filter(({ reportPupilId }) => reportPupilId === lineId);
    const proposed = proposals.filter(({ reportPupilId }) => reportPupilId === lineId);
    return {
      leave: own.find(({ endedAt }) => !endedAt) ?? null,
      formerLeaves: own.filter(({ endedAt }) => endedAt),
      proposal: proposed.find(({ endedAt }) => !endedAt) ?? null,
      formerProposals: proposed.filter(({ endedAt }) => endedAt),
    };
  };
  return { of, askedFrom: await askedFrom({ tx, seals }, reportId) };
}

async function answered(
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  proposals: readonly Proposal[],
): Promise<AnsweredProposal[]> {
  if (proposals.length === 0) return [];
  const answers = (await readPutForwardAnswers(tx, seals, { source: 'head' })).toReversed();
  return proposals.map((proposal) => ({
    ...proposal,
    answer:
      answers.find(
        ({ pupilId, answeredAt }) =>
          pupilId === proposal.pupilId &&
          answeredAt >= proposal.proposedAt &&
          (!proposal.endedAt || answeredAt <= proposal.endedAt),
      ) ?? null,
  }));
}

async function askedFrom(
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  reportId: string,
): Promise<AskedFrom | null> {
  const [request] = await readCaseRequests(tx, seals, { reportId });
  if (!request) return null;
  const leaves = await readLeaves(tx, seals, { ids: request.leaveIds });
  return leaves
    .toSorted((a, b) => a.reportNumber - b.reportNumber)
    .map(({ reportId, reportNumber }) => ({ reportId, reportNumber }));
}
