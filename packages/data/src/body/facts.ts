import { decidingBodyFacts, type BodyFact, type BodyFactContent, type BodyFactOutline } from '@qorgan/domain';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const contentPlace = (id: string) => ({ table: 'body_fact', column: 'content', id });
const reasonPlace = (id: string) => ({ table: 'body_fact', column: 'late_reason', id });

export type NewBodyFactRow = Omit<BodyFact, 'recordedByName'> & { recordedBy: string };

/** Appends a fact; what it says is sealed, what kind it is stays readable for the trail. */
export async function insertBodyFact(
  tx: Tx,
  seals: Seals,
  { content, lateReason, ...row }: NewBodyFactRow,
): Promise<void> {
  await tx
    .insertInto('bodyFact')
    .values({
      ...row,
      kind: content.kind,
      content: seals.seal(contentPlace(row.id), JSON.stringify(content)),
      lateReason: lateReason === null ? null : seals.seal(reasonPlace(row.id), lateReason),
    })
    .execute();
}

/** All facts of these cases, corrected ones too, in the order they were written down. */
export async function readBodyFacts(
  tx: Tx,
  seals: Seals,
  ids: readonly string[],
): Promise<Map<string, BodyFact[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('bodyFact')
    .selectAll()
    .where('bodyCaseId', 'in', [...ids])
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ recordedBy }) => recordedBy),
  );
  const facts = rows.map(({ kind: _, content, lateReason, recordedBy, ...row }) => ({
    ...row,
    content: JSON.parse(seals.open(contentPlace(row.id), content)) as BodyFactContent,
    recordedByName: names.get(recordedBy) ?? '',
    lateReason: lateReason === null ? null : seals.open(reasonPlace(row.id), lateReason),
  }));
  return Map.groupBy(facts, ({ bodyCaseId }) => bodyCaseId);
}

/** The same as far as duties depend on them: nothing is opened that does not decide which duties there are. */
export async function readBodyFactOutlines(
  tx: Tx,
  seals: Seals,
  ids: readonly string[],
): Promise<Map<string, BodyFactOutline[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('bodyFact')
    .select(['id', 'bodyCaseId', 'kind', 'content', 'at', 'recordedAt', 'corrects'])
    .where('bodyCaseId', 'in', [...ids])
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  const outlines = rows.map(({ bodyCaseId, id, kind, content, ...row }) => {
    const isDeciding = (decidingBodyFacts as readonly string[]).includes(kind);
    const said = isDeciding
      ? (JSON.parse(seals.open(contentPlace(id), content)) as BodyFactOutline['content'])
      : ({ kind } as BodyFactOutline['content']);
    return { bodyCaseId, outline: { id, ...row, content: said } };
  });
  const byCase = Map.groupBy(outlines, ({ bodyCaseId }) => bodyCaseId);
  return new Map([...byCase].map(([id, of]) => [id, of.map(({ outline }) => outline)]));
}
