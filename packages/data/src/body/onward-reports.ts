import type { Tx } from '../schema.ts';

/** Links a school's report to what a body told it. */
export const insertOnwardReport = async (
  tx: Tx,
  row: { reportId: string; onwardId: string },
): Promise<void> => {
  await tx.insertInto('onwardReport').values(row).execute();
};

/** What a body told that this report is about, if the context may see both. */
export const reportOnwardOf = async (tx: Tx, reportId: string): Promise<string | undefined> =>
  (await tx.selectFrom('onwardReport').select('onwardId').where('reportId', '=', reportId).executeTakeFirst())
    ?.onwardId;

/** The reports that a school made of what a body told it, as far as the context may see them, the first first. */
export const reportsOnOnward = (tx: Tx, onwardId: string): Promise<{ id: string; number: number }[]> =>
  tx
    .selectFrom('onwardReport as o')
    .innerJoin('report as r', 'r.id', 'o.reportId')
    .select(['r.id', 'r.number'])
    .where('o.onwardId', '=', onwardId)
    .orderBy('r.number')
    .execute();
