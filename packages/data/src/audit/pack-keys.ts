import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { Tx } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';

/** An organisation's key for packs: Ed25519. Signing needs nothing but the object; the private half is not in it. */
export type PackSigner = {
  /** 32 bytes. */
  publicKey: Uint8Array;
  /** 64 bytes over these bytes. */
  sign(bytes: Uint8Array): Uint8Array;
};

const place = (id: string) => ({ table: 'pack_key', column: 'private_key', id });

/** The key by which the organisation that acts signs packs; made at the first pack, and the same ever after. */
export async function packSigner(
  tx: Tx,
  vault: Vault,
  { id, organisationId, at }: { id: string; organisationId: string; at: Date },
): Promise<PackSigner> {
  const known = await readRow(tx, organisationId);
  if (!known) await insertKey(tx, vault, { id, organisationId, at });
  const row = known ?? (await readRow(tx, organisationId))!;
  const seals = await vault.of(tx, organisationId);
  const der = Buffer.from(seals.openBytes(place(row.id), row.privateKey));
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { publicKey: row.publicKey, sign: (bytes) => new Uint8Array(sign(null, bytes, key)) };
}

const readRow = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('packKey')
    .select(['id', 'publicKey', 'privateKey'])
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();

async function insertKey(
  tx: Tx,
  vault: Vault,
  { id, organisationId, at }: { id: string; organisationId: string; at: Date },
): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const seals = await vault.of(tx, organisationId);
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' });
  await tx
    .insertInto('packKey')
    .values({
      ...{ id, organisationId, createdAt: at },
      // Behind the DER that names the algorithm stand the 32 bytes of the key itself.
      publicKey: new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)),
      privateKey: seals.sealBytes(place(id), new Uint8Array(secret)),
    })
    // Two packs made at the same moment: the first one's key is the key.
    .onConflict((conflict) => conflict.column('organisationId').doNothing())
    .execute();
}
