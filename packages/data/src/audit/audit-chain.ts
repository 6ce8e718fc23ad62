import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Schema } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';

/** The chain of what belongs to no organisation: tries to sign in with a login that nobody has. */
export const noOrganisation = '00000000-0000-0000-0000-000000000000';

export type AuditRow = Selectable<Schema['auditEntry']>;
export type AuditHead = Selectable<Schema['auditHead']>;

/** What the first entry has for a predecessor. */
export const beginning = new Uint8Array(32);

/** What an entry's hash is made of; codes are whatever stands there, for an entry that somebody has changed too. */
export type Chained = Omit<AuditRow, 'hash' | 'mac' | 'type' | 'subjectType' | 'refused'> & {
  type: string;
  subjectType: string | null;
  refused: string | null;
};

/** SHA-256 over the previous hash and the entry, written in one way only. */
export function hashOf(entry: Chained): Uint8Array {
  const canonical = JSON.stringify([
    entry.organisationId,
    entry.seq,
    entry.at.toISOString(),
    entry.actorId,
    entry.requestId,
    entry.type,
    entry.subjectType,
    entry.subjectId,
    entry.refused,
    entry.details,
  ]);
  return Uint8Array.from(createHash('sha256').update(entry.previous).update(canonical).digest());
}

/** What binds an entry's hash to the master key. */
export const macOfEntry = (vault: Vault, hash: Uint8Array) =>
  vault.mac(Buffer.concat([Buffer.from('entry'), hash]));

/** What binds the end of a chain to the master key, so that its last entries cannot be cut off unseen. */
export const macOfHead = (vault: Vault, head: Omit<AuditHead, 'mac'>) =>
  vault.mac(Buffer.concat([Buffer.from(`head ${head.organisationId} ${head.seq} `), head.hash]));
