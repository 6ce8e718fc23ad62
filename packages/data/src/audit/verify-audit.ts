import { inContext } from '../context.ts';
import type { Db, Tx } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';
import { beginning, hashOf, macOfEntry, macOfHead, type AuditHead, type AuditRow } from './audit-chain.ts';

/** What is wrong at one place of a chain. */
export type AuditDamage =
  /** The entry does not say any more what was put on record. */
  | 'changed'
  /** It follows something else than what stands before it. */
  | 'unlinked'
  /** It was not written by a holder of the master key. */
  | 'forged'
  /** It is not there. */
  | 'missing'
  /** There are entries after the chain's end. */
  | 'beyondEnd'
  /** The note of where the chain ends was not written by a holder of the master key. */
  | 'endForged'
  /** The chain of an organisation is not there at all. */
  | 'noChain';

/** `hash` is the chain's end in hex: noted on paper, it later shows whether the whole chain was put back. */
export type AuditFinding = { organisationId: string; entries: number; hash: string } & (
  { ok: true } | { ok: false; at: number; what: AuditDamage }
);

/**
 * Checks every organisation's chain from its first entry to its end and names the first damage in each: `at` is the
 * number of the entry. Reads all at one moment, so that it may run while people work.
 */
export const verifyAudit = (db: Db, vault: Vault): Promise<AuditFinding[]> =>
  inContext(
    db,
    { purpose: 'verification' },
    async (tx) => {
      const heads = await tx.selectFrom('auditHead').selectAll().execute();
      const found: AuditFinding[] = [];
      for (const head of heads) found.push(await verifyChain(tx, vault, head));
      for (const organisationId of await chainless(tx, heads))
        found.push({ organisationId, entries: 0, hash: '', ok: false, at: 0, what: 'noChain' });
      return found.toSorted((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
    },
    { snapshot: true },
  );

async function verifyChain(tx: Tx, vault: Vault, head: AuditHead): Promise<AuditFinding> {
  const { organisationId } = head;
  const hash = Buffer.from(head.hash).toString('hex');
  let entries = 0;
  const damaged = (at: number, what: AuditDamage): AuditFinding => {
    return { organisationId, entries, hash, ok: false, at, what };
  };

  let previous: Uint8Array = beginning;
  for await (const entry of entriesOf(tx, organisationId)) {
    const expected = entries + 1;
    if (entry.seq !== expected) return damaged(expected, 'missing');
    if (!same(entry.previous, previous)) return damaged(expected, 'unlinked');
    if (!same(entry.hash, hashOf(entry))) return damaged(expected, 'changed');
    if (!same(entry.mac, macOfEntry(vault, entry.hash))) return damaged(expected, 'forged');
    if (expected > head.seq) return damaged(expected, 'beyondEnd');
    previous = entry.hash;
    entries = expected;
  }
  if (entries < head.seq) return damaged(entries + 1, 'missing');
  if (!same(head.hash, previous) || !same(head.mac, macOfHead(vault, head)))
    return damaged(entries, 'endForged');
  return { organisationId, entries, hash, ok: true };
}

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

/** Some at a time: a trail of years does not fit into memory. */
async function* entriesOf(tx: Tx, organisationId: string): AsyncGenerator<AuditRow> {
  const atOnce = 1000;
  let after = -Infinity;
  for (;;) {
    let query = tx.selectFrom('auditEntry').selectAll().where('organisationId', '=', organisationId);
    if (after !== -Infinity) query = query.where('seq', '>', after);
    const rows = await query.orderBy('seq').limit(atOnce).execute();
    yield* rows;
    if (rows.length < atOnce) return;
    after = rows.at(-1)!.seq;
  }
}

/** Organisations that must have a chain and have none, and chains of entries without an end. */
async function chainless(tx: Tx, heads: readonly AuditHead[]): Promise<string[]> {
  const organisations = await tx.selectFrom('organisation').select('id').execute();
  const written = await tx.selectFrom('auditEntry').select('organisationId as id').distinct().execute();
  const known = new Set(heads.map((head) => head.organisationId));
  return [...new Set([...organisations, ...written].map(({ id }) => id))].filter((id) => !known.has(id));
}
