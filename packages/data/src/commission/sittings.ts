import type { QuorumRule, SittingContent } from '@qorgan/domain';
import { sql } from 'kysely';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** A sitting as its latest version says it. */
export type Sitting = SittingContent & {
  id: string;
  organisationId: string;
  number: number;
  /** 1 where it was never put right. */
  version: number;
  recordedAt: Date;
  recordedByName: string;
};

const place = (id: string) => ({ table: 'sitting_version', column: 'content', id });

/** The commission's sittings that the context may see, or one of them, the latest first. */
export async function readSittings(
  tx: Tx,
  seals: Seals,
  filter: { id?: string; limit?: number } = {},
): Promise<Sitting[]> {
  let query = tx
    .selectFrom('sitting')
    .innerJoin('sittingVersion as said', (join) =>
      join.onRef('said.sittingId', '=', 'sitting.id').on(({ eb, selectFrom }) =>
        eb(
          'said.version',
          '=',
          selectFrom('sittingVersion as later')
            .whereRef('later.sittingId', '=', 'sitting.id')
            .select(({ fn }) => fn.max('later.version').as('last')),
        ),
      ),
    )
    .select(['sitting.id', 'sitting.organisationId', 'number', 'version', 'said.at', 'said.content'])
    .select(['said.id as versionId', 'said.recordedAt', 'said.recordedBy'])
    .orderBy('said.at', 'desc')
    .orderBy('number', 'desc')
    .limit(filter.limit ?? 200);
  if (filter.id) query = query.where('sitting.id', '=', filter.id);
  const rows = await query.execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ recordedBy }) => recordedBy),
  );
  return rows.map(({ content, versionId, recordedBy, ...row }) => ({
    ...row,
    ...(JSON.parse(seals.open(place(versionId), content)) as Omit<SittingContent, 'at'>),
    recordedByName: names.get(recordedBy) ?? '',
  }));
}

/** Two who write on one commission's sittings do so one after the other, until the transaction ends. */
export const holdSittings = async (tx: Tx, organisationId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sittings ${organisationId}`}, 0))`.execute(tx);
};

type Written = { organisationId: string; recordedAt: Date; recordedBy: string };

export async function insertSitting(tx: Tx, row: Written & { id: string; number: number }): Promise<void> {
  await tx.insertInto('sitting').values(row).execute();
}

export async function insertSittingVersion(
  tx: Tx,
  seals: Seals,
  {
    place: where,
    present,
    quorum,
    ...row
  }: Written & SittingContent & { id: string; sittingId: string; version: number },
): Promise<void> {
  const content = seals.seal(place(row.id), JSON.stringify({ place: where, present, quorum }));
  await tx
    .insertInto('sittingVersion')
    .values({ ...row, content })
    .execute();
}

/** The rule of quorum that stands; `undefined` where the commission has said none. */
export async function readQuorumRule(
  tx: Tx,
  organisationId: string,
): Promise<(QuorumRule & { version: number }) | undefined> {
  return tx
    .selectFrom('quorumRule')
    .select(['members', 'needed', 'version'])
    .where('organisationId', '=', organisationId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function insertQuorumRule(
  tx: Tx,
  row: QuorumRule & { organisationId: string; version: number; setAt: Date; setBy: string },
): Promise<void> {
  await tx.insertInto('quorumRule').values(row).execute();
}
