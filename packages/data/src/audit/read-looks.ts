import type { AuditType } from '@qorgan/domain';
import type { Tx } from '../schema.ts';

/** A line of the trail as those see it who may know who looked: its number in the trail, and who it was. */
export type LookRow = { seq: number; at: Date; type: AuditType; actorId: string | null };

/**
 * What the trail says of one case of a body, as far as the context may see it, the latest first; below the number `before`,
 * where one is given.
 */
export async function readLooks(
  tx: Tx,
  { bodyCaseId, before, limit }: { bodyCaseId: string; before: number | null; limit: number },
): Promise<LookRow[]> {
  let query = tx
    .selectFrom('auditEntry')
    .select(['seq', 'at', 'type', 'actorId'])
    .where('subjectType', '=', 'bodyCase')
    .where('subjectId', '=', bodyCaseId)
    .orderBy('seq', 'desc')
    .limit(limit);
  if (before !== null) query = query.where('seq', '<', before);
  return (await query.execute()).map((row) => ({ ...row, type: row.type as AuditType }));
}
