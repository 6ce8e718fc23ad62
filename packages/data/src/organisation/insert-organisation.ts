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
 * audit trail. Needs the purpose `administration`.
 */
export async function insertOrganisation(
  tx: Tx,
  vault: Vault,
  organisation: Insertable<Schema['organisation']>,
): Promise<void> {
  await tx.insertInto('organisation').values(organisation).execute();
  await vault.createKey(tx, organisation.id, organisation.createdAt);
  await beginAudit(tx, vault, organisation.id);
}
