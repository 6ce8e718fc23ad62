import type { RosterPupil } from '@qorgan/domain';
import { fullName } from '@qorgan/domain';
import { sql } from 'kysely';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** A pupil of the roster, opened. */
export type StoredPupil = RosterPupil & { id: string; leftAt: Date | null };

/** What is saved of a pupil; the hashes are keyed, so that neither says whose it is. */
export type PupilToSave = RosterPupil & { id: string; identityHash: Uint8Array; iinHash: Uint8Array | null };

type Identity = Omit<RosterPupil['child'], 'classLabel'> & { parents: RosterPupil['parents'] };

const place = (column: 'identity' | 'iin', id: string) => ({ table: 'pupil', column, id });

/** Two who import into one roster at the same moment do so one after the other; the transaction's end lets go. */
export const lockRoster = async (tx: Tx, organisationId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`roster ${organisationId}`}, 0))`.execute(tx);
};

/** The roster of an organisation, those who have left too, or only the pupils with these ids. */
export async function readPupils(
  tx: Tx,
  seals: Seals,
  which: { organisationId: string } | { ids: readonly string[] },
): Promise<StoredPupil[]> {
  if ('ids' in which && which.ids.length === 0) return [];
  const query = tx.selectFrom('pupil').select(['id', 'classLabel', 'identity', 'iin', 'leftAt']);
  const rows = await (
    'ids' in which
      ? query.where('id', 'in', [...which.ids])
      : query.where('organisationId', '=', which.organisationId)
  ).execute();
  return rows.map(({ id, classLabel, identity, iin, leftAt }) => {
    const { parents, ...child } = JSON.parse(seals.open(place('identity', id), identity)) as Identity;
    return {
      id,
      child: { ...child, classLabel },
      parents,
      iin: iin && seals.open(place('iin', id), iin),
      leftAt,
    };
  });
}

/** Names and classes of the pupils who are at the school now, in no particular order. */
export async function readPupilNames(
  tx: Tx,
  seals: Seals,
  organisationId: string,
): Promise<{ id: string; name: string; classLabel: string }[]> {
  const rows = await tx
    .selectFrom('pupil')
    .select(['id', 'classLabel', 'identity'])
    .where('organisationId', '=', organisationId)
    .where('leftAt', 'is', null)
    .execute();
  return rows.map(({ id, classLabel, identity }) => ({
    id,
    name: fullName(JSON.parse(seals.open(place('identity', id), identity)) as Identity),
    classLabel,
  }));
}

/** Names and classes by id, of the pupils that the context may see, and whether they have left. */
export async function pupilsById(
  tx: Tx,
  seals: Seals,
  ids: readonly string[],
): Promise<Map<string, { name: string; classLabel: string; hasLeft: boolean }>> {
  const pupils = await readPupils(tx, seals, { ids });
  return new Map(
    pupils.map(({ id, child, leftAt }) => [
      id,
      { name: fullName(child), classLabel: child.classLabel, hasLeft: leftAt !== null },
    ]),
  );
}

/** Saves new pupils, many at a time. */
export async function insertPupils(
  tx: Tx,
  seals: Seals,
  organisationId: string,
  at: Date,
  pupils: readonly PupilToSave[],
): Promise<void> {
  const atOnce = 250;
  for (let from = 0; from < pupils.length; from += atOnce)
    await tx
      .insertInto('pupil')
      .values(
        pupils.slice(from, from + atOnce).map((pupil) => ({
          id: pupil.id,
          organisationId,
          createdAt: at,
          ...sealed(seals, pupil),
        })),
      )
      .execute();
}

/** Saves what has changed about a pupil, who is at the school again if they had left. */
export const updatePupil = async (tx: Tx, seals: Seals, pupil: PupilToSave): Promise<void> => {
  await tx
    .updateTable('pupil')
    .set({ ...sealed(seals, pupil), leftAt: null })
    .where('id', '=', pupil.id)
    .execute();
};

function sealed(seals: Seals, { id, child, parents, iin, identityHash, iinHash }: PupilToSave) {
  const { classLabel, ...rest } = child;
  const identity: Identity = { ...rest, parents };
  return {
    classLabel,
    identity: seals.seal(place('identity', id), JSON.stringify(identity)),
    identityHash,
    iin: iin === null ? null : seals.seal(place('iin', id), iin),
    iinHash,
  };
}
