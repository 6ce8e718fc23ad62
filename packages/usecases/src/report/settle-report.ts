import { markSettled, readReport } from '@qorgan/data';
import { undecidedOf } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';

/**
 * After anything was decided on a report that is held: works out anew, from what is on record, whether a child in it
 * still waits. If not, it leaves the desk and its reporter is told that it was decided.
 */
export async function settleReport(
  ctx: Context,
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  reportId: string,
): Promise<void> {
  const report = (await readReport(tx, seals, reportId))!;
  await markSettled(tx, reportId, undecidedOf(report).length === 0 ? ctx.now : null);
}
