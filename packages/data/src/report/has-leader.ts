import { sql } from 'kysely';
import { hasBeenHead } from '../organisation/has-been-head.ts';
import type { Tx } from '../schema.ts';

/**
 * Whether somebody in the school can see a report: the head or a deputy, or, where the head is implicated, a deputy who
 * neither is nor was the head.
 */
export async function hasLeader(tx: Tx, organisationId: string, concernsHead: boolean): Promise<boolean> {
  const leads = concernsHead
    ? sql<boolean>`'deputy' = any (member.roles) and not ${hasBeenHead}`
    : sql<boolean>`member.roles && array['head', 'deputy']`;
  const row = await tx
    .selectFrom('member')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .where(leads)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
