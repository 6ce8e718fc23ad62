import { can, ok, type Concern, type PutForwardSource, type Result } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import { absenceEvidence, type AbsenceEvidence } from '../attendance/put-forward.ts';
import type { Context } from '../context.ts';
import {
  proposalsPutForward,
  signsPutForward,
  type PutForwardByHead,
  type PutForwardBySigns,
} from '../sight/signs-put-forward.ts';

/** What puts a pupil forward, for the form that enters the pupil. */
export type EvidenceForEntry =
  | { source: 'absences'; of: AbsenceEvidence }
  | { source: 'signs'; of: PutForwardBySigns }
  | { source: 'head'; of: PutForwardByHead };

/** What puts one pupil forward now; null where nothing of that source does, or it was answered. The look is on record. */
export const evidenceForEntry = (
  ctx: Context,
  asked: { pupilId: string; source: PutForwardSource },
): Promise<Result<EvidenceForEntry | null>> =>
  act(ctx, async (desk) => {
    const subject = { type: 'pupil', id: asked.pupilId } as const;
    if (!can(ctx.actor, 'watch.desk', { organisationId: ctx.actor.organisationId }))
      return desk.deny('watch.desk', subject);
    const evidence = await readEvidence(ctx, desk, asked);
    if (evidence)
      await desk.record({ type: asked.source === 'absences' ? 'absencesRead' : 'childSignsRead', subject });
    return ok(evidence);
  });

async function readEvidence(
  ctx: Context,
  desk: Desk,
  { pupilId, source }: { pupilId: string; source: PutForwardSource },
): Promise<EvidenceForEntry | null> {
  switch (source) {
    case 'absences': {
      const [of] = await absenceEvidence(ctx, desk, { pupilId });
      return of ? { source, of } : null;
    }
    case 'signs': {
      const [of] = await signsPutForward(desk, pupilId);
      return of ? { source, of } : null;
    }
    case 'head': {
      const [of] = await proposalsPutForward(desk, pupilId);
      return of ? { source, of } : null;
    }
  }
}

/**
 * What entering a pupil answers: up to which day of evidence, and to whom the entry is closed because what put the pupil
 * forward is. Null where nothing of that source puts the pupil forward any more.
 */
export async function answeredByEntry(
  ctx: Context,
  desk: Desk,
  asked: { pupilId: string; source: PutForwardSource },
): Promise<{ upTo: IsoDate; closedTo: Concern } | null> {
  const evidence = await readEvidence(ctx, desk, asked);
  if (!evidence) return null;
  const open = { concernsHead: false, concerns: [] };
  return { upTo: evidence.of.upTo, closedTo: 'closedTo' in evidence.of ? evidence.of.closedTo : open };
}
