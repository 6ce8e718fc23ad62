import type { CaseGround, Report } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { readReports } from '../report/read-reports.ts';

/** The reports that a case rests on, opened, each once and in the order of its grounds. */
export async function readGroundReports(
  tx: Tx,
  seals: Seals,
  grounds: readonly CaseGround[],
): Promise<Report[]> {
  const ids = [...new Set(grounds.map(({ reportId }) => reportId))];
  const reports = await readReports(tx, seals, { ids, limit: ids.length });
  return reports.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
