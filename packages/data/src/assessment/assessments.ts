import type {
  AssessmentEntry,
  AssessmentMark,
  EntryContent,
  InitialAssessment,
  StatementDecision,
} from '@qorgan/domain';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const place = (table: string, column: string) => (id: string) => ({ table, column, id });
const reasonPlace = place('initial_assessment', 'reason');
const entryPlace = place('assessment_entry', 'content');
const signerPlace = place('assessment_mark', 'signer');

type Signer = Pick<AssessmentMark, 'name' | 'position'>;

/**
 * Every version of a case's assessment that the context may see, the first first. Each carries the entries and decisions
 * of the versions before it, by which what was written keeps its author.
 */
export async function readInitialAssessments(
  tx: Tx,
  seals: Seals,
  bodyCaseId: string,
): Promise<InitialAssessment[]> {
  const versions = await tx
    .selectFrom('initialAssessment')
    .selectAll()
    .where('bodyCaseId', '=', bodyCaseId)
    .orderBy('version')
    .execute();
  const ids = versions.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [entries, decisions, marks] = [
    await tx
      .selectFrom('assessmentEntry')
      .selectAll()
      .where('assessmentId', 'in', ids)
      .orderBy('writtenAt')
      .execute(),
    await tx.selectFrom('assessmentDecision').selectAll().where('assessmentId', 'in', ids).execute(),
    await tx
      .selectFrom('assessmentMark')
      .selectAll()
      .where('assessmentId', 'in', ids)
      .orderBy('markedAt')
      .execute(),
  ];
  const names = await namesOf(tx, seals, [
    ...versions.map(({ begunBy }) => begunBy),
    ...entries.map(({ writtenBy }) => writtenBy),
    ...decisions.map(({ decidedBy }) => decidedBy),
  ]);
  const nameOf = (id: string) => names.get(id) ?? '';
  const numberOf = new Map(versions.map(({ id, version }) => [id, version]));
  const versionOf = (row: { assessmentId: string }) => numberOf.get(row.assessmentId) ?? 0;

  const written = entries.map(({ content, assessmentId, ...row }): AssessmentEntry => ({
    ...row,
    version: versionOf({ assessmentId }),
    content: JSON.parse(seals.open(entryPlace(row.id), content)) as EntryContent,
    writtenByName: nameOf(row.writtenBy),
  }));
  const decided = decisions.map(({ assessmentId, fieldId, sourceId, isAdopted, decidedAt, decidedBy }) => ({
    version: versionOf({ assessmentId }),
    decision: { fieldId, sourceId, isAdopted, at: decidedAt, byName: nameOf(decidedBy) } as StatementDecision,
  }));
  return versions.map(({ reason, begunBy, ...row }) => ({
    ...row,
    begunByName: nameOf(begunBy),
    reason: reason && seals.open(reasonPlace(row.id), reason),
    entries: written.filter(({ version }) => version <= row.version),
    decisions: decided.filter(({ version }) => version <= row.version).map(({ decision }) => decision),
    marks: marks
      .filter(({ assessmentId }) => assessmentId === row.id)
      .map(({ id, kind, signer, fingerprint, markedAt, markedBy }) => ({
        ...{ id, kind, fingerprint, at: markedAt, by: markedBy },
        ...(JSON.parse(seals.open(signerPlace(id), signer)) as Signer),
      })),
  }));
}

export type NewAssessment = Pick<
  InitialAssessment,
  'id' | 'bodyCaseId' | 'version' | 'begunAt' | 'reason'
> & {
  begunBy: string;
};

export async function insertInitialAssessment(
  tx: Tx,
  seals: Seals,
  { reason, ...row }: NewAssessment,
): Promise<void> {
  const sealed = reason === null ? null : seals.seal(reasonPlace(row.id), reason);
  await tx
    .insertInto('initialAssessment')
    .values({ ...row, reason: sealed })
    .execute();
}

export type NewAssessmentEntry = Omit<AssessmentEntry, 'version' | 'writtenByName'> & {
  assessmentId: string;
};

/** Appends a writing over the one it names; the database refuses two over the same. */
export async function insertAssessmentEntry(
  tx: Tx,
  seals: Seals,
  { content, ...row }: NewAssessmentEntry,
): Promise<void> {
  const sealed = seals.seal(entryPlace(row.id), JSON.stringify(content));
  await tx
    .insertInto('assessmentEntry')
    .values({ ...row, content: sealed })
    .execute();
}

export type NewAssessmentDecision = {
  id: string;
  assessmentId: string;
  fieldId: string;
  sourceId: string;
  isAdopted: boolean;
  decidedAt: Date;
  decidedBy: string;
};

export async function insertAssessmentDecision(tx: Tx, row: NewAssessmentDecision): Promise<void> {
  await tx.insertInto('assessmentDecision').values(row).execute();
}

export type NewAssessmentMark = Omit<AssessmentMark, 'at' | 'by'> & {
  assessmentId: string;
  markedAt: Date;
  markedBy: string;
};

export async function insertAssessmentMark(
  tx: Tx,
  seals: Seals,
  { name, position, ...row }: NewAssessmentMark,
): Promise<void> {
  const signer: Signer = { name, position };
  await tx
    .insertInto('assessmentMark')
    .values({ ...row, signer: seals.seal(signerPlace(row.id), JSON.stringify(signer)) })
    .execute();
}
