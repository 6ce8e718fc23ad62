import type { PutForwardAnswer, PutForwardSource } from '@qorgan/domain';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const place = (id: string) => ({ table: 'put_forward_answer', column: 'reason', id });

/** What was answered to what put children of the school forward, the latest first: of one source, or of one pupil. */
export async function readPutForwardAnswers(
  tx: Tx,
  seals: Seals,
  filter: { source?: PutForwardSource; pupilId?: string } = {},
): Promise<PutForwardAnswer[]> {
  let query = tx.selectFrom('putForwardAnswer').selectAll().orderBy('answeredAt', 'desc').orderBy('id');
  if (filter.source) query = query.where('source', '=', filter.source);
  if (filter.pupilId) query = query.where('pupilId', '=', filter.pupilId);
  const rows = await query.execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ answeredBy }) => answeredBy),
  );
  return rows.map(({ id, organisationId: _, reason, answeredBy, ...row }) => ({
    ...row,
    reason: reason && seals.open(place(id), reason),
    answeredByName: names.get(answeredBy) ?? '',
  }));
}

export type NewPutForwardAnswer = Omit<PutForwardAnswer, 'answeredByName'> & {
  id: string;
  organisationId: string;
  answeredBy: string;
};

export async function insertPutForwardAnswer(
  tx: Tx,
  seals: Seals,
  { reason, ...answer }: NewPutForwardAnswer,
): Promise<void> {
  await tx
    .insertInto('putForwardAnswer')
    .values({ ...answer, reason: reason === null ? null : seals.seal(place(answer.id), reason) })
    .execute();
}
