import { closeAsMistaken, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { writeDecision, type DecisionInput } from './write-decision.ts';

/**
 * Closes a whole report as mistaken, with the reason. It stays readable and on record, and can be taken up again.
 * Refused: `alreadyClosed`, `alreadyInCase` once a child of it is in a case, and what a colleague decided meanwhile.
 */
export const closeReport = (
  ctx: Context,
  input: Omit<DecisionInput, 'reportPupilId'>,
): Promise<Result<void>> =>
  writeDecision(ctx, { ...input, reportPupilId: null }, 'reportClosed', (report) =>
    closeAsMistaken(report, input.seen),
  );
