import { decideNoCase, ok, type LeaveExtent, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { giveLeave } from '../sight/let-through.ts';
import { giveProposal } from '../sight/propose-pupil.ts';
import { writeDecision, type DecisionInput } from './write-decision.ts';

/** What the psychologist is let see with it: the child's sign, or whom the head proposes to the register and why. */
export type ForPsychologist = { extent: LeaveExtent } | { proposal: string } | null;

/**
 * Decides that no case is opened for one child of a report, and why: for the pupil said to have done it there is no
 * other decision, and it says nothing against whoever reported. With it goes what the psychologist may see (ADR 0115).
 * Refused: `alreadyDecided`, `alreadyInCase`, `alreadyClosed`, what a colleague decided meanwhile, and what `letThrough`
 * and `proposePupil` refuse.
 */
export const decideWithoutCase = (
  ctx: Context,
  input: DecisionInput & { reportPupilId: string },
  psychologist: ForPsychologist = null,
): Promise<Result<void>> =>
  writeDecision(
    ctx,
    input,
    'noCaseDecided',
    (report) => decideNoCase(report, input.reportPupilId, input.seen),
    async (desk, report) => {
      if (!psychologist) return ok(undefined);
      const { reportPupilId } = input;
      return 'extent' in psychologist
        ? giveLeave(ctx, desk, report, { reportPupilId, extent: psychologist.extent })
        : giveProposal(ctx, desk, report, { reportPupilId, reason: psychologist.proposal });
    },
  );
