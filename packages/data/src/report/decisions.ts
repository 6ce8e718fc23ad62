import type { JoinedCase, NewDecision, ReportDecision } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const placeOf = (id: string) => ({ table: 'report_decision', column: 'reason', id });

type Written = NewDecision & {
  id: string;
  reportId: string;
  /** How many decisions the report has already. Whoever decides holds the report, so that nobody counts the same. */
  position: number;
  at: Date;
  memberId: string;
};

/** Appends a decision on a report, its reason sealed. */
export async function insertDecision(tx: Tx, seals: Seals, decision: Written, reason: string): Promise<void> {
  const { id, reportId, reportPupilId, type, position, at, memberId } = decision;
  await tx
    .insertInto('reportDecision')
    .values({
      ...{ id, reportId, reportPupilId, type, position },
      decidedAt: at,
      decidedBy: memberId,
      reason: seals.seal(placeOf(id), reason),
    })
    .execute();
}

/** Whose name stands with it is looked up by whoever shows it. */
export type DecisionRow = Omit<ReportDecision, 'byName'> & { reportId: string; by: string };

/** The decisions on these reports that the context may see, oldest first, opened. */
export async function readDecisions(
  tx: Tx,
  seals: Seals,
  reportIds: readonly string[],
): Promise<DecisionRow[]> {
  const rows = await tx
    .selectFrom('reportDecision')
    .selectAll()
    .where('reportId', 'in', [...reportIds])
    .orderBy('position')
    .execute();
  return rows.map(({ id, reportId, reportPupilId, type, decidedAt, decidedBy, reason }) => ({
    ...{ id, reportId, reportPupilId, type },
    at: decidedAt,
    by: decidedBy,
    reason: seals.open(placeOf(id), reason),
  }));
}

export type JoinRow = Omit<JoinedCase, 'byName'> & { reportId: string; by: string };

/** Which child of these reports rests in which case that the context may see, oldest first. */
export const readJoins = (tx: Tx, reportIds: readonly string[]): Promise<JoinRow[]> =>
  tx
    .selectFrom('caseReport')
    .innerJoin('caseFile', 'caseFile.id', 'caseReport.caseId')
    .select([
      'caseReport.reportId',
      'caseReport.reportPupilId',
      'caseReport.caseId',
      'caseFile.number as caseNumber',
      'caseReport.joinedAt as at',
      'caseReport.joinedBy as by',
    ])
    .where('caseReport.reportId', 'in', [...reportIds])
    .orderBy('caseReport.joinedAt')
    .execute();
