import { noCriteria, type Criteria, type KeptDeed } from '@qorgan/domain';
import { sql } from 'kysely';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** A version of a school's criteria: what it says, and what made it of the one before. */
export type CriteriaVersion = Criteria & {
  deed: KeptDeed;
  groupId: string;
  madeAt: Date;
  madeByName: string;
};

/** The criteria that a school goes by now, or those of a version; none where nothing was written down yet. */
export async function readCriteria(
  tx: Tx,
  organisationId: string,
  version?: number,
): Promise<Criteria | undefined> {
  if (version === 0) return noCriteria;
  let query = tx
    .selectFrom('criteriaVersion')
    .select(['version', 'groups'])
    .where('organisationId', '=', organisationId)
    .orderBy('version', 'desc')
    .limit(1);
  if (version !== undefined) query = query.where('version', '=', version);
  return (await query.executeTakeFirst()) ?? (version === undefined ? noCriteria : undefined);
}

/** Every version that a school made, the newest first. */
export async function readCriteriaVersions(
  tx: Tx,
  seals: Seals,
  organisationId: string,
): Promise<CriteriaVersion[]> {
  const rows = await tx
    .selectFrom('criteriaVersion')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .orderBy('version', 'desc')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ madeBy }) => madeBy),
  );
  return rows.map(({ organisationId: _, madeBy, ...row }) => ({
    ...row,
    madeByName: names.get(madeBy) ?? '',
  }));
}

export async function insertCriteriaVersion(
  tx: Tx,
  {
    groups,
    ...row
  }: Criteria & {
    organisationId: string;
    deed: KeptDeed;
    groupId: string;
    madeAt: Date;
    madeBy: string;
  },
): Promise<void> {
  await tx
    .insertInto('criteriaVersion')
    .values({ ...row, groups: JSON.stringify(groups) as never })
    .execute();
}

/** Two who change one school's criteria do so one after the other, until the transaction ends. */
export const holdCriteria = async (tx: Tx, organisationId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`criteria ${organisationId}`}, 0))`.execute(tx);
};
