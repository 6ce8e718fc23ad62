import type { Errand } from '@qorgan/domain';
import { sql } from 'kysely';
import type { Tx } from '../schema.ts';
import { readBodyCaseOutlines } from './outlines.ts';

/** With the member of the body who asked. */
export type ErrandRow = Errand & { assignedBy: string };

/**
 * Those of these measures and requests that are before their organisation and have no end: without what is to be done and
 * without the child. With the case where the context may see it.
 */
export async function readErrands(
  tx: Tx,
  ids: Readonly<Record<Errand['about'], readonly string[]>>,
): Promise<ErrandRow[]> {
  const rows = [...(await measures(tx, ids.measure)), ...(await requests(tx, ids.request))];
  const files = await readBodyCaseOutlines(tx, { ids: [...new Set(rows.map((row) => row.bodyCaseId))] });
  return rows.map((row) => ({ ...row, file: files.find(({ id }) => id === row.bodyCaseId) ?? null }));
}

type Bare = Omit<ErrandRow, 'file'>;

async function measures(tx: Tx, ids: readonly string[]): Promise<Bare[]> {
  if (ids.length === 0) return [];
  const lastStep = sql<string | null>`(select r.step from measure_report r where r.measure_id = m.id
    order by r.ordinal desc limit 1)`;
  const rows = await tx
    .selectFrom('measure as m')
    .select(['m.id', 'm.bodyCaseId', 'm.organisationId', 'm.recipientId', 'm.dueOn', 'm.concernsHead'])
    .select(['m.concerns', 'm.assignedBy'])
    .where('m.id', 'in', [...ids])
    .where('m.withdrawnAt', 'is', null)
    .where(sql<boolean>`not coalesce(${lastStep} in ('done', 'cannot'), false)`)
    .execute();
  return rows.map((row) => ({ ...row, about: 'measure', givenTo: null }));
}

async function requests(tx: Tx, ids: readonly string[]): Promise<Bare[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('schoolRequest as q')
    .select(['q.id', 'q.bodyCaseId', 'q.organisationId', 'q.recipientId', 'q.dueOn', 'q.concernsHead'])
    .select(['q.concerns', 'q.givenTo', 'q.sentBy as assignedBy'])
    .where('q.id', 'in', [...ids])
    .where('q.withdrawnAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('schoolAnswer as a').select('a.requestId').whereRef('a.requestId', '=', 'q.id'))),
    )
    .execute();
  return rows.map((row) => ({ ...row, about: 'request' }));
}
