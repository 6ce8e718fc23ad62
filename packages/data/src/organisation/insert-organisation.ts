import { isBodyKind, type DirectoryEntry } from '@qorgan/domain';
import type { Insertable } from 'kysely';
import { beginAudit } from '../audit/append-audit.ts';
import type { Schema, Tx } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';

/** Saves a region; needs the purpose `administration`. */
export const insertRegion = async (tx: Tx, region: Insertable<Schema['region']>): Promise<void> => {
  await tx.insertInto('region').values(region).execute();
};

/**
 * Saves an organisation and gives it all it needs from its first moment: a key of its own and the beginning of its
 * audit trail; a body also its first version in the directory. Needs the purpose `administration`.
 */
export async function insertOrganisation(
  tx: Tx,
  vault: Vault,
  organisation: Insertable<Schema['organisation']>,
  entry: DirectoryEntry = entryOf(organisation),
): Promise<void> {
  await tx.insertInto('organisation').values(organisation).execute();
  if (isBodyKind(organisation.kind)) await beginEntry(tx, organisation, entry);
  await vault.createKey(tx, organisation.id, organisation.createdAt);
  await beginAudit(tx, vault, organisation.id);
}

/** What the directory says of a body that was set up with no more than its own row. */
const entryOf = (organisation: Insertable<Schema['organisation']>): DirectoryEntry => ({
  name: { kk: organisation.nameKk, ru: organisation.nameRu, en: organisation.nameEn },
  headPosition: { kk: organisation.headPositionKk ?? '', ru: organisation.headPositionRu ?? '' },
  address: { kk: organisation.addressKk ?? '', ru: organisation.addressRu ?? '' },
  phones: organisation.phone ? [organisation.phone] : [],
  emails: organisation.email ? [organisation.email] : [],
  otherChannels: { kk: '', ru: '' },
  hours: { kk: '', ru: '' },
  isClosed: false,
});

const beginEntry = async (
  tx: Tx,
  { id, createdAt }: Insertable<Schema['organisation']>,
  entry: DirectoryEntry,
): Promise<void> => {
  const first = { bodyId: id, version: 1, recordedAt: createdAt };
  await tx
    .insertInto('directoryEntry')
    .values({ ...first, content: JSON.stringify(entry) as never })
    .execute();
};
