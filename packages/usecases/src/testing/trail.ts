import { inContext, verifyAudit } from '@qorgan/data';
import type { AuditType } from '@qorgan/domain';
import type { Person, Place, Town } from './town.ts';

export type Entry = {
  type: AuditType;
  actorId: string | null;
  subjectId: string | null;
  refused: string | null;
  details: Record<string, unknown>;
};

/** What an organisation's audit trail says, oldest first. */
export const trailOf = (town: Town, place: Place): Promise<Entry[]> =>
  inContext(town.database.db, { purpose: 'verification' }, async (tx) => {
    const rows = await tx
      .selectFrom('auditEntry')
      .select(['type', 'actorId', 'subjectId', 'refused', 'details'])
      .where('organisationId', '=', town.idOf[place])
      .orderBy('seq')
      .execute();
    return rows.map((row) => ({ ...row, details: JSON.parse(row.details) as Record<string, unknown> }));
  });

/** What was put on record of one thing by one person: types, oldest first. */
export async function recordOf(
  town: Town,
  place: Place,
  subjectId: string,
  by?: Person,
): Promise<AuditType[]> {
  const actorId = by && town.as(by).actor.memberId;
  return (await trailOf(town, place))
    .filter((entry) => entry.subjectId === subjectId && (!actorId || entry.actorId === actorId))
    .map(({ type }) => type);
}

/** The organisations whose chain is broken; none, where all is well. */
export const brokenTrails = async (town: Town) =>
  (await verifyAudit(town.database.db, town.vault)).filter(({ ok }) => !ok);
