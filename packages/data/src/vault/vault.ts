import { createHmac, randomBytes } from 'node:crypto';
import type { Sealed, Tx } from '../schema.ts';
import { deriveKey, openBytes, sealBytes } from './cipher.ts';

/** Where a sealed value lives. It opens nowhere else. */
export type Place = { table: string; column: string; id: string };

/** Seals and opens for one organisation. Opening throws `SealBroken` for a wrong place, key or byte. */
export type Seals = {
  seal(place: Place, text: string): Sealed;
  open(place: Place, sealed: Sealed): string;
  sealBytes(place: Place, bytes: Uint8Array): Sealed;
  openBytes(place: Place, sealed: Sealed): Uint8Array;
};

export type Vault = {
  /** Makes and stores the key of a new organisation; needs the purpose `administration`. Once an organisation. */
  createKey(tx: Tx, organisationId: string, at: Date): Promise<void>;
  /** The seals of an organisation; throws where it has no key. Its key stays unwrapped in memory. */
  of(tx: Tx, organisationId: string): Promise<Seals>;
  /** Keyed hash (HMAC-SHA-256) by which an exact value is found without being stored. Scopes never meet. */
  lookupHash(scope: string, text: string): Uint8Array;
  /** Proves that the holder of the master key wrote these bytes (HMAC-SHA-256). */
  mac(bytes: Uint8Array): Uint8Array;
  /** 32 bytes for one use, the same for everybody who holds the master key; stored nowhere. */
  ownKey(use: string): Uint8Array;
  /** For what belongs to no organisation. `purpose` must be the same when it is opened. */
  sealPortable(purpose: string, text: string): Sealed;
  openPortable(purpose: string, sealed: Sealed): string;
};

/** The vault over a master key of 32 bytes; throws RangeError for another length. ADR 0040. */
export function createVault(masterKey: Uint8Array): Vault {
  if (masterKey.length !== 32) throw new RangeError('The master key must be 32 bytes.');
  const [wrapping, lookup, audit, portable] = ['wrap', 'lookup', 'audit', 'portable'].map((use) =>
    deriveKey(masterKey, use),
  ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const unwrapped = new Map<string, Seals>();
  // A key that its transaction may still roll back must not stay in memory.
  const making = new WeakSet<Tx>();

  return {
    async createKey(tx, organisationId, at) {
      making.add(tx);
      const wrapped = sealBytes(wrapping, wrappingPlace(organisationId), randomBytes(32));
      await tx.insertInto('organisationKey').values({ organisationId, wrapped, createdAt: at }).execute();
    },
    async of(tx, organisationId) {
      const known = unwrapped.get(organisationId);
      if (known) return known;
      const row = await tx
        .selectFrom('organisationKey')
        .select('wrapped')
        .where('organisationId', '=', organisationId)
        .executeTakeFirst();
      if (!row) throw new Error(`Organisation ${organisationId} has no key.`);
      const seals = sealsWith(openBytes(wrapping, wrappingPlace(organisationId), row.wrapped));
      if (!making.has(tx)) unwrapped.set(organisationId, seals);
      return seals;
    },
    lookupHash: (scope, text) => hmac(lookup, Buffer.from(JSON.stringify([scope, text]))),
    mac: (bytes) => hmac(audit, bytes),
    ownKey: (use) => deriveKey(masterKey, `own/${use}`),
    sealPortable: (purpose, text) => sealBytes(portable, ['portable', purpose], Buffer.from(text)),
    openPortable: (purpose, sealed) => textOf(openBytes(portable, ['portable', purpose], sealed)),
  };
}

const wrappingPlace = (organisationId: string) => ['organisation_key', 'wrapped', organisationId];
const textOf = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
const hmac = (key: Uint8Array, bytes: Uint8Array) =>
  Uint8Array.from(createHmac('sha256', key).update(bytes).digest());

function sealsWith(key: Uint8Array): Seals {
  const at = ({ table, column, id }: Place) => [table, column, id];
  return {
    seal: (place, text) => sealBytes(key, at(place), Buffer.from(text)),
    open: (place, sealed) => textOf(openBytes(key, at(place), sealed)),
    sealBytes: (place, bytes) => sealBytes(key, at(place), bytes),
    openBytes: (place, sealed) => openBytes(key, at(place), sealed),
  };
}
