import type { AuditEvent } from '@qorgan/domain';
import { turnedTo } from '../context.ts';
import type { Tx } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';
import { beginning, hashOf, macOfEntry, macOfHead, noOrganisation, type AuditHead } from './audit-chain.ts';

/** What happened, to which organisation's record it belongs, who did it, when, and in which request. */
export type AuditRecord = AuditEvent & {
  /** Null for what belongs to none. */
  organisationId: string | null;
  /** The member who acted, where one is known. */
  actorId: string | null;
  at: Date;
  requestId: string;
};

/**
 * Puts one entry at the end of the organisation's chain, in the transaction of what it records: both are kept or
 * neither. Locks the chain's head until that transaction ends, so append last. Throws for an organisation whose chain
 * was never begun (see `beginAudit`) or has been taken away.
 */
export async function appendAudit(tx: Tx, vault: Vault, record: AuditRecord): Promise<void> {
  const { type, subject, refused, details, actorId, at, requestId } = record;
  await turnedTo(tx, record.organisationId, async () => {
    const head = await lockHead(tx, vault, record.organisationId);
    const entry = {
      organisationId: head.organisationId,
      seq: head.seq + 1,
      at,
      actorId,
      requestId,
      type,
      subjectType: subject?.type ?? null,
      subjectId: subject?.id ?? null,
      refused: refused ?? null,
      details: JSON.stringify(Object.fromEntries(Object.entries(details ?? {}).toSorted(byName))),
      previous: head.hash,
    };
    const hash = hashOf(entry);
    await tx
      .insertInto('auditEntry')
      .values({ ...entry, hash, mac: macOfEntry(vault, hash) })
      .execute();
    const { organisationId, seq } = entry;
    await tx
      .updateTable('auditHead')
      .set({ seq, hash, mac: macOfHead(vault, { organisationId, seq, hash }) })
      .where('organisationId', '=', organisationId)
      .execute();
  });
}

/** Begins the chain of a new organisation; once begun, a chain that is gone is noticed and never begun again. */
export const beginAudit = (tx: Tx, vault: Vault, organisationId: string): Promise<void> =>
  turnedTo(tx, organisationId, () => insertHead(tx, vault, organisationId));

async function insertHead(tx: Tx, vault: Vault, organisationId: string): Promise<void> {
  const head = { organisationId, seq: 0, hash: beginning };
  await tx
    .insertInto('auditHead')
    .values({ ...head, mac: macOfHead(vault, head) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function lockHead(tx: Tx, vault: Vault, organisationId: string | null): Promise<AuditHead> {
  if (organisationId === null) await insertHead(tx, vault, noOrganisation);
  const head = await tx
    .selectFrom('auditHead')
    .selectAll()
    .where('organisationId', '=', organisationId ?? noOrganisation)
    .forUpdate()
    .executeTakeFirst();
  if (!head) throw new Error(`Organisation ${organisationId} has no audit trail.`);
  return head;
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
