import { asPurpose } from '../context.ts';
import type { Tx } from '../schema.ts';
import { hashOf } from './audit-chain.ts';

/** An entry of a trail as it leaves the database in a pack: bytes in hex, and all that its hash is made of. */
export type ExtractedEntry = {
  organisationId: string;
  seq: number;
  at: string;
  actorId: string | null;
  requestId: string;
  type: string;
  subjectType: string | null;
  subjectId: string | null;
  refused: string | null;
  details: string;
  previous: string;
  hash: string;
};
export type AuditExtract = {
  entries: readonly ExtractedEntry[];
  /** Where the whole chain ended when the extract was made. */
  head: { seq: number; hash: string };
};

/**
 * What an organisation's trail says of these things, oldest first. Asked on behalf of somebody whose right to the things
 * themselves has been decided already; the trail as a whole is the head's alone.
 */
export const auditExtract = (
  tx: Tx,
  organisationId: string,
  subjectIds: readonly string[],
): Promise<AuditExtract> =>
  asPurpose(tx, { purpose: 'verification' }, async () => {
    const rows = await tx
      .selectFrom('auditEntry')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .where('subjectId', 'in', [...subjectIds])
      .orderBy('seq')
      .execute();
    const head = await tx
      .selectFrom('auditHead')
      .select(['seq', 'hash'])
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow();
    return {
      entries: rows.map(({ mac: _, ...row }) => ({
        ...row,
        at: row.at.toISOString(),
        previous: hex(row.previous),
        hash: hex(row.hash),
      })),
      head: { seq: head.seq, hash: hex(head.hash) },
    };
  });

/** The numbers of the entries that do not say any more what was put on record. */
export const changedEntries = (entries: readonly ExtractedEntry[]): number[] =>
  entries
    .filter(
      (entry) =>
        hex(hashOf({ ...entry, at: new Date(entry.at), previous: bytes(entry.previous) })) !== entry.hash,
    )
    .map(({ seq }) => seq);

const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');
const bytes = (value: string) => new Uint8Array(Buffer.from(value, 'hex'));
