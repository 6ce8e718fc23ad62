import type { Assessment, AssessmentContent, Concern } from '@qorgan/domain';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** An assessment with whom it is hidden from. */
export type StoredAssessment = Assessment & Concern & { organisationId: string };

const place = (id: string) => ({ table: 'criteria_assessment', column: 'content', id });

/** The assessments of a pupil that the context may see, in the order they were written down. */
export async function readAssessments(tx: Tx, seals: Seals, pupilId: string): Promise<StoredAssessment[]> {
  const rows = await tx
    .selectFrom('criteriaAssessment')
    .selectAll()
    .where('pupilId', '=', pupilId)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ recordedBy }) => recordedBy),
  );
  return rows.map(({ version: _, content, onDay, recordedBy, ...row }) => ({
    ...row,
    content: JSON.parse(seals.open(place(row.id), content)) as AssessmentContent,
    on: onDay,
    recordedByName: names.get(recordedBy) ?? '',
  }));
}

export async function insertAssessment(
  tx: Tx,
  seals: Seals,
  { content, on, concerns, ...row }: Omit<StoredAssessment, 'recordedByName'> & { recordedBy: string },
): Promise<void> {
  const sealed = seals.seal(place(row.id), JSON.stringify(content));
  await tx
    .insertInto('criteriaAssessment')
    .values({ ...row, concerns: [...concerns], version: content.version, content: sealed, onDay: on })
    .execute();
}
