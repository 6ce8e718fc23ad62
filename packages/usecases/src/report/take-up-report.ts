import { takeUp, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { writeDecision, type DecisionInput } from './write-decision.ts';

/**
 * Takes up again "no case" for one child, or a closed report as a whole, with the reason; what was decided before stays
 * to be read. Refused: `alreadyTakenUp`, `alreadyInCase`, `alreadyClosed`, and what a colleague decided meanwhile.
 */
export const takeUpReport = (ctx: Context, input: DecisionInput): Promise<Result<void>> =>
  writeDecision(ctx, input, 'decisionReopened', (report) => takeUp(report, input.reportPupilId, input.seen));
