import type { GivenSummary } from '@qorgan/domain';
import { sql } from 'kysely';
import type { Tx } from '../schema.ts';

/** A summary that was fixed, and when it was given to the region; null where it was not. */
export type StoredSummary = GivenSummary & {
  id: string;
  organisationId: string;
  fixedAt: Date;
  givenAt: Date | null;
};

/** The summaries that the context may see, of one organisation or of all, the earliest first. */
export async function readSummaries(tx: Tx, organisationId?: string): Promise<StoredSummary[]> {
  let query = tx
    .selectFrom('watchSummary as fixed')
    .leftJoin('summaryGiven as given', 'given.summaryId', 'fixed.id')
    .select(['fixed.id', 'fixed.organisationId', 'schoolYear', 'half', 'figures', 'fixedAt', 'givenAt'])
    .orderBy('schoolYear')
    .orderBy('half');
  if (organisationId) query = query.where('fixed.organisationId', '=', organisationId);
  const rows = await query.execute();
  return rows.map(({ schoolYear, half, ...row }) => ({ ...row, period: { schoolYear, half } }));
}

/** Two who fix summaries of one school do so one after the other, until the transaction ends. */
export const holdSummaries = async (tx: Tx, organisationId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`summaries ${organisationId}`}, 0))`.execute(tx);
};

export async function insertSummary(
  tx: Tx,
  {
    period,
    figures,
    ...row
  }: GivenSummary & { id: string; organisationId: string; fixedAt: Date; fixedBy: string },
): Promise<void> {
  await tx
    .insertInto('watchSummary')
    .values({ ...row, ...period, figures: JSON.stringify(figures) as never })
    .execute();
}

/** Gives a summary to the region; once, whoever asks again. */
export async function giveSummaryOut(
  tx: Tx,
  row: { summaryId: string; organisationId: string; givenAt: Date; givenBy: string },
): Promise<void> {
  await tx
    .insertInto('summaryGiven')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
