import { sql } from 'kysely';
import type { Tx } from '../schema.ts';

/** Whether somebody in the school can see a report: a deputy, or the head where the head is not implicated. */
export async function hasLeader(tx: Tx, organisationId: string, concernsHead: boolean): Promise<boolean> {
  const wanted = concernsHead ? ['deputy'] : ['head', 'deputy'];
  const row = await tx
    .selectFrom('member')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .where(sql<boolean>`roles && ${wanted}::text[]`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
