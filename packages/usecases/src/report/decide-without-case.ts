import { decideNoCase, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { writeDecision, type DecisionInput } from './write-decision.ts';

/**
 * Decides that no case is opened for one child of a report, and why: for the pupil said to have done it there is no
 * other decision, and it says nothing against whoever reported. Refused: `alreadyDecided`, `alreadyInCase`,
 * `alreadyClosed`, and what a colleague decided meanwhile.
 */
export const decideWithoutCase = (
  ctx: Context,
  input: DecisionInput & { reportPupilId: string },
): Promise<Result<void>> =>
  writeDecision(ctx, input, 'noCaseDecided', (report) =>
    decideNoCase(report, input.reportPupilId, input.seen),
  );
