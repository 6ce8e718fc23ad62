import type { Fact, FactContent } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { namesOf } from '../report/read-reports.ts';

export type NewFactRow = Omit<Fact, 'recordedByName'> & { recordedBy: string };

/** Where the words of a fact are sealed. */
export const contentPlace = (id: string) => ({ table: 'fact', column: 'content', id });
const reasonPlace = (id: string) => ({ table: 'fact', column: 'late_reason', id });

/** Appends a fact; what it says is sealed, what kind it is stays readable for the trail. */
export async function insertFact(tx: Tx, seals: Seals, fact: NewFactRow): Promise<void> {
  await tx
    .insertInto('fact')
    .values({
      id: fact.id,
      caseId: fact.caseId,
      kind: fact.content.kind,
      content: seals.seal(contentPlace(fact.id), JSON.stringify(fact.content)),
      at: fact.at,
      recordedAt: fact.recordedAt,
      recordedBy: fact.recordedBy,
      corrects: fact.corrects,
      lateReason: fact.lateReason === null ? null : seals.seal(reasonPlace(fact.id), fact.lateReason),
    })
    .execute();
}

/** All facts of these cases, corrected ones too, in the order they were written down. */
export async function readFacts(
  tx: Tx,
  seals: Seals,
  caseIds: readonly string[],
): Promise<Map<string, Fact[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('fact')
    .selectAll()
    .where('caseId', 'in', [...caseIds])
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map((row) => row.recordedBy),
  );
  const facts = rows.map((row): Fact => ({
    id: row.id,
    caseId: row.caseId,
    content: JSON.parse(seals.open(contentPlace(row.id), row.content)) as FactContent,
    at: row.at,
    recordedAt: row.recordedAt,
    recordedByName: names.get(row.recordedBy) ?? '',
    corrects: row.corrects,
    lateReason: row.lateReason === null ? null : seals.open(reasonPlace(row.id), row.lateReason),
  }));
  return Map.groupBy(facts, (fact) => fact.caseId);
}
