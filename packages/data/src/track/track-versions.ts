import { startingTrack, type Track, type TrackDeed } from '@qorgan/domain';
import { sql } from 'kysely';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** A version of a school's track: what it says, and what made it of the one before. */
export type TrackVersion = Track & {
  deed: TrackDeed;
  stepId: string;
  madeAt: Date;
  madeByName: string;
};

/** The track that a school goes by now, or the one of a version; the starting set where nothing was changed yet. */
export async function readTrack(
  tx: Tx,
  organisationId: string,
  version?: number,
): Promise<Track | undefined> {
  if (version === 0) return startingTrack;
  let query = tx
    .selectFrom('trackVersion')
    .select(['version', 'steps'])
    .where('organisationId', '=', organisationId)
    .orderBy('version', 'desc')
    .limit(1);
  if (version !== undefined) query = query.where('version', '=', version);
  return (await query.executeTakeFirst()) ?? (version === undefined ? startingTrack : undefined);
}

/** Every version that a school made, the newest first. */
export async function readTrackVersions(
  tx: Tx,
  seals: Seals,
  organisationId: string,
): Promise<TrackVersion[]> {
  const rows = await tx
    .selectFrom('trackVersion')
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

export async function insertTrackVersion(
  tx: Tx,
  {
    steps,
    ...row
  }: Track & {
    organisationId: string;
    deed: TrackDeed;
    stepId: string;
    madeAt: Date;
    madeBy: string;
  },
): Promise<void> {
  await tx
    .insertInto('trackVersion')
    .values({ ...row, steps: JSON.stringify(steps) as never })
    .execute();
}

/** Two who change one track do so one after the other, until the transaction ends. */
export const holdTrack = async (tx: Tx, organisationId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`track ${organisationId}`}, 0))`.execute(tx);
};
