import type { IncidentLink } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { namesOf } from '../report/read-reports.ts';

const reasonPlace = (id: string) => ({ table: 'incident_link', column: 'reason', id });
const endPlace = (id: string) => ({ table: 'incident_link', column: 'end_reason', id });

/** The links made by hand that stand between this case and another, as far as the context leads both; oldest first. */
export async function readIncidentLinks(tx: Tx, seals: Seals, caseId: string): Promise<IncidentLink[]> {
  const rows = await tx
    .selectFrom('incidentLink')
    .select(['id', 'caseId', 'otherId', 'linkedAt', 'linkedBy', 'reason'])
    .where('endedAt', 'is', null)
    .where((where) => where.or([where('caseId', '=', caseId), where('otherId', '=', caseId)]))
    .orderBy('linkedAt')
    .orderBy('id')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ linkedBy }) => linkedBy),
  );
  return rows.map(({ id, linkedAt, linkedBy, reason, ...row }) => ({
    id,
    otherId: row.caseId === caseId ? row.otherId : row.caseId,
    linkedAt,
    linkedByName: names.get(linkedBy) ?? '',
    reason: seals.open(reasonPlace(id), reason),
  }));
}

type Given = { id: string; organisationId: string; caseId: string; otherId: string; reason: string };
type Act = { at: Date; by: string };

export async function insertIncidentLink(tx: Tx, seals: Seals, given: Given, { at, by }: Act): Promise<void> {
  const reason = seals.seal(reasonPlace(given.id), given.reason);
  await tx
    .insertInto('incidentLink')
    .values({ ...given, reason, linkedAt: at, linkedBy: by })
    .execute();
}

/** Takes a link back. Answers false where it was taken back meanwhile. */
export async function endIncidentLink(
  tx: Tx,
  seals: Seals,
  { id, reason }: { id: string; reason: string },
  { at, by }: Act,
): Promise<boolean> {
  const row = await tx
    .updateTable('incidentLink')
    .set({ endedAt: at, endedBy: by, endReason: seals.seal(endPlace(id), reason) })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows > 0n;
}
