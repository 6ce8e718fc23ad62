import type { Tx } from '../schema.ts';
import { makeKeyPair } from '../vault/letterbox.ts';
import type { Vault } from '../vault/vault.ts';

/** The half of an organisation's key that everybody may know. */
export type SealingKey = { id: string; publicKey: Uint8Array };

const place = (id: string) => ({ table: 'sealing_key', column: 'private_key', id });

/** The key to which reports for an organisation are sealed; undefined before its first browser was paired. */
export const readSealingKey = (tx: Tx, organisationId: string): Promise<SealingKey | undefined> =>
  tx
    .selectFrom('sealingKey')
    .select(['id', 'publicKey'])
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();

/** Makes the key of an organisation where it has none; needs the purpose `identity`. */
export async function ensureSealingKey(
  tx: Tx,
  vault: Vault,
  { id, organisationId, at }: { id: string; organisationId: string; at: Date },
): Promise<void> {
  if (await readSealingKey(tx, organisationId)) return;
  const { publicKey, privateKey } = await makeKeyPair();
  const seals = await vault.of(tx, organisationId);
  await tx
    .insertInto('sealingKey')
    .values({
      ...{ id, organisationId, publicKey },
      privateKey: seals.sealBytes(place(id), privateKey),
      createdAt: at,
    })
    // Two browsers paired at the same moment: the first one's key is the key.
    .onConflict((conflict) => conflict.column('organisationId').doNothing())
    .execute();
}

/** The private half of a key of the organisation that acts; undefined where it has no such key. */
export async function readPrivateKey(
  tx: Tx,
  vault: Vault,
  { id, organisationId }: { id: string; organisationId: string },
): Promise<Uint8Array | undefined> {
  const row = await tx
    .selectFrom('sealingKey')
    .select('privateKey')
    .where('id', '=', id)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
  return row && (await vault.of(tx, organisationId)).openBytes(place(id), row.privateKey);
}
