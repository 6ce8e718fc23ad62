import {
  pupilsById,
  readCaseRequests,
  readLeaves,
  readProposals,
  readPutForwardAnswers,
  type LeaveRow,
  type ProposalRow,
} from '@qorgan/data';
import { dayOf, repeatedWeakSigns, type Concern, type SignsAnswer } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { Desk } from '../act.ts';

type Reading = Pick<Desk, 'tx' | 'seals'>;

/** A pupil whom repeated weak signs put forward, with the signs, the oldest first. */
export type PutForwardBySigns = {
  pupilId: string;
  name: string;
  classLabel: string | null;
  signs: readonly LeaveRow[];
  /** The last day on which one of them was noticed: an answer is up to here. */
  upTo: IsoDate;
  /** Whom any of them concerns: what is written of them is closed to these. */
  closedTo: Concern;
};

/**
 * Pupils whom repeated weak signs put forward for a look, as far as the person who acts may see the signs; of one pupil
 * where one is named. Derived from what was let through and never stored (ADR 0116); whoever was answered, entered or
 * asked about stays away until there is something new.
 */
export async function signsPutForward(
  { tx, seals }: Reading,
  pupilId: string | null = null,
): Promise<PutForwardBySigns[]> {
  const byPupil = Map.groupBy(await readLeaves(tx, seals, { pupilId }), (leave) => leave.pupilId);
  byPupil.delete(null);
  const answers = await answersToSigns({ tx, seals });
  const put = [...byPupil].flatMap(([id, leaves]) => {
    const signs = repeatedWeakSigns(leaves, answers.get(id!) ?? []);
    return signs.length > 0 ? [{ pupilId: id!, signs }] : [];
  });
  const pupils = await pupilsById(
    tx,
    seals,
    put.map((one) => one.pupilId),
  );
  return put.map(({ pupilId, signs }) => ({
    ...{ pupilId, signs, upTo: dayOf(signs.at(-1)!.noticedAt), closedTo: closedTo(signs) },
    ...nameIn(pupils, pupilId, signs[0]!),
  }));
}

/** What the psychologist answered to signs, and what they asked of the head because of them, by pupil. */
async function answersToSigns({ tx, seals }: Reading): Promise<Map<string, SignsAnswer[]>> {
  const requests = await readCaseRequests(tx, seals, { pupilId: null });
  const leaves = await readLeaves(tx, seals, { ids: requests.flatMap(({ leaveIds }) => leaveIds) });
  const asked = requests.map(({ pupilId, leaveIds, askedAt }) => {
    const days = leaves.filter(({ id }) => leaveIds.includes(id)).map(({ noticedAt }) => dayOf(noticedAt));
    return { pupilId, answeredAt: askedAt, upTo: days.toSorted().at(-1) ?? dayOf(askedAt) };
  });
  const answered = await readPutForwardAnswers(tx, seals, { source: 'signs' });
  return Map.groupBy([...answered, ...asked], ({ pupilId }) => pupilId);
}

/** Whom any of these concerns. */
export const closedTo = (rows: readonly Concern[]): Concern => ({
  concernsHead: rows.some(({ concernsHead }) => concernsHead),
  concerns: [...new Set(rows.flatMap(({ concerns }) => concerns))].toSorted(),
});

type Named = { name: string; classLabel: string | null };
const nameIn = (pupils: Map<string, Named>, id: string, otherwise: Named): Named => {
  const { name, classLabel } = pupils.get(id) ?? otherwise;
  return { name, classLabel };
};

/** A pupil whom those who lead propose to the register and who is not answered yet. */
export type PutForwardByHead = Named & {
  pupilId: string;
  proposals: readonly ProposalRow[];
  upTo: IsoDate;
  closedTo: Concern;
};

/** Pupils whom those who lead propose to the register under 2.1 and who wait for an answer; of one where one is named. */
export async function proposalsPutForward(
  { tx, seals }: Reading,
  pupilId: string | null = null,
): Promise<PutForwardByHead[]> {
  const answers = await readPutForwardAnswers(tx, seals, { source: 'head' });
  const waiting = (await readProposals(tx, seals, 'standing')).filter(
    (proposal) =>
      (pupilId === null || proposal.pupilId === pupilId) &&
      !answers.some(
        (answer) => answer.pupilId === proposal.pupilId && answer.answeredAt >= proposal.proposedAt,
      ),
  );
  const byPupil = Map.groupBy(waiting, (proposal) => proposal.pupilId);
  const pupils = await pupilsById(tx, seals, [...byPupil.keys()]);
  return [...byPupil].map(([id, proposals]) => ({
    ...{ pupilId: id, proposals, upTo: dayOf(proposals[0]!.proposedAt), closedTo: closedTo(proposals) },
    ...nameIn(pupils, id, { name: '', classLabel: null }),
  }));
}
