import type { BodyCase, BodyChild } from '@qorgan/domain';
import { countUpTo } from '../count-up-to.ts';
import { namesOf } from '../report/read-reports.ts';
import type { Schema, Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import type { Selectable } from 'kysely';

const place = (id: string) => ({ table: 'body_case', column: 'child', id });
type Row = Selectable<Schema['bodyCase']>;

/** A body's case with what its lists go by. */
export type BodyCaseListed = BodyCase & { nextDueAt: Date | null };

export type NewBodyCase = Pick<
  Row,
  'id' | 'organisationId' | 'number' | 'standsIn' | 'openedAt' | 'openedBy' | 'childHash'
> & {
  child: BodyChild;
  concerns: readonly string[];
};

export async function insertBodyCase(tx: Tx, seals: Seals, row: NewBodyCase): Promise<void> {
  await tx
    .insertInto('bodyCase')
    .values({
      ...row,
      concerns: row.concerns.toSorted(),
      child: seals.seal(place(row.id), JSON.stringify(row.child)),
    })
    .execute();
}

/** One case of a body that the context may see; `undefined` where there is none for this person. */
export async function readBodyCase(tx: Tx, seals: Seals, id: string): Promise<BodyCaseListed | undefined> {
  const row = await tx.selectFrom('bodyCase').selectAll().where('id', '=', id).executeTakeFirst();
  return row && (await opened(tx, seals, [row]))[0];
}

/** The same, held until the transaction ends: two who write on it do so one after the other. */
export async function lockBodyCase(tx: Tx, seals: Seals, id: string): Promise<BodyCaseListed | undefined> {
  const row = await tx.selectFrom('bodyCase').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && (await opened(tx, seals, [row]))[0];
}

export type BodyCaseFilter = {
  organisationId: string;
  which: 'open' | 'closed';
  /** Those of one case manager alone. */
  caseManagerId?: string;
  limit: number;
  offset: number;
};

/** A page of a body's cases: the open ones by what falls due next, the closed ones newest first. */
export async function readBodyCases(
  tx: Tx,
  seals: Seals,
  { organisationId, which, caseManagerId, limit, offset }: BodyCaseFilter,
): Promise<BodyCaseListed[]> {
  let query = tx
    .selectFrom('bodyCase')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .limit(limit)
    .offset(offset);
  if (caseManagerId) query = query.where('caseManagerId', '=', caseManagerId);
  query =
    which === 'open'
      ? query.where('closedAt', 'is', null).orderBy('nextDueAt').orderBy('number')
      : query.where('closedAt', 'is not', null).orderBy('number', 'desc');
  return opened(tx, seals, await query.execute());
}

/** The cases of a body by id, in no order. */
export async function readBodyCasesById(
  tx: Tx,
  seals: Seals,
  ids: readonly string[],
): Promise<BodyCaseListed[]> {
  if (ids.length === 0) return [];
  return opened(
    tx,
    seals,
    await tx
      .selectFrom('bodyCase')
      .selectAll()
      .where('id', 'in', [...ids])
      .execute(),
  );
}

/** Open cases of the body on the child with this hash. */
export async function readBodyCasesOfChild(
  tx: Tx,
  seals: Seals,
  { organisationId, childHash }: { organisationId: string; childHash: Uint8Array },
): Promise<BodyCaseListed[]> {
  const rows = await tx
    .selectFrom('bodyCase')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('childHash', '=', childHash)
    .where('closedAt', 'is', null)
    .orderBy('number')
    .execute();
  return opened(tx, seals, rows);
}

/** How many cases of a body are open for whoever asks, counted no further than `upTo`. */
export const countOpenBodyCases = (tx: Tx, organisationId: string, upTo: number): Promise<number> =>
  countUpTo(
    tx,
    tx
      .selectFrom('bodyCase')
      .select('id')
      .where('organisationId', '=', organisationId)
      .where('closedAt', 'is', null),
    upTo,
  );

async function opened(tx: Tx, seals: Seals, rows: readonly Row[]): Promise<BodyCaseListed[]> {
  const kinds = await kindsOfOrganisations(
    tx,
    rows.map(({ organisationId }) => organisationId),
  );
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ openedBy }) => openedBy),
  );
  return rows.map(({ child, childHash: _hash, openedBy, ...row }) => ({
    ...row,
    child: JSON.parse(seals.open(place(row.id), child)) as BodyChild,
    organisationKind: kinds.get(row.organisationId)!,
    openedByName: names.get(openedBy) ?? '',
  }));
}

async function kindsOfOrganisations(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, BodyCase['organisationKind']>();
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'kind'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

/** How a case stands, as its facts say it. */
export type BodyStanding = Pick<Row, 'caseManagerId' | 'closedAt' | 'nextDueAt'>;

/** Keeps how a case stands and counts its revision on. */
export async function saveBodyStanding(tx: Tx, id: string, standing: BodyStanding): Promise<void> {
  await tx
    .updateTable('bodyCase')
    .set(({ eb }) => ({ ...standing, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Keeps what is known of the child now. */
export async function saveBodyChild(
  tx: Tx,
  seals: Seals,
  { id, child, childHash }: { id: string; child: BodyChild; childHash: Uint8Array },
): Promise<void> {
  await tx
    .updateTable('bodyCase')
    .set(({ eb }) => ({
      child: seals.seal(place(id), JSON.stringify(child)),
      childHash,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
