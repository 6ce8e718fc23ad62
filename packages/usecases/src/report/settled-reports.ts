import { readReports } from '@qorgan/data';
import { can, type Report } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { hasDesk } from '../desk/has-desk.ts';

export type SettledReports = {
  reports: readonly Report[];
  /** The number to read on before; null at the end. */
  before: number | null;
};

const page = 50;

/**
 * Reports in which nothing waits any more, closed ones among them, newest first, with what was decided and why; null
 * for everybody who does not lead. That they were listed is on record.
 */
export async function settledReports(ctx: Context, before?: number): Promise<SettledReports | null> {
  if (!hasDesk(ctx.actor)) return null;
  return act(ctx, async ({ tx, seals, record }) => {
    const upTo = before === undefined ? {} : { before };
    const found = await readReports(tx, seals, { isSettled: true, limit: page + 1, ...upTo });
    const shown = found.slice(0, page);
    const reports = shown.filter((report) => can(ctx.actor, 'report.triage', report));
    await record({ type: 'reportsListed', details: { reports: reports.map(({ id }) => id) } });
    return { reports, before: found.length > page ? shown.at(-1)!.number : null };
  });
}
