import type { Proposal } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { namesOf } from '../report/read-reports.ts';
import type { ClosedTo, Deed } from './leaves.ts';

const place = (id: string) => ({ table: 'register_proposal', column: 'reason', id });

export type ProposalRow = Proposal & ClosedTo & { reportId: string };

/** Proposals that the context may see, opened, the latest first: of a report, those taken back too; or all that stand. */
export async function readProposals(
  tx: Tx,
  seals: Seals,
  filter: { reportId: string } | 'standing',
): Promise<ProposalRow[]> {
  let query = tx.selectFrom('registerProposal').selectAll().orderBy('proposedAt', 'desc').orderBy('id');
  if (filter === 'standing') query = query.where('endedAt', 'is', null);
  else query = query.where('reportId', '=', filter.reportId);
  const rows = await query.execute();
  const names = await namesOf(
    tx,
    seals,
    rows.flatMap(({ proposedBy, endedBy }) => [proposedBy, endedBy]),
  );
  return rows.map(({ reason, proposedBy, endedBy, ...row }) => ({
    ...row,
    reason: seals.open(place(row.id), reason),
    proposedByName: names.get(proposedBy) ?? '',
    endedByName: endedBy && (names.get(endedBy) ?? ''),
  }));
}

type NewProposal = ClosedTo & { id: string; reportId: string; reportPupilId: string; pupilId: string };

export async function insertProposal(
  tx: Tx,
  seals: Seals,
  { concerns, ...proposal }: NewProposal,
  reason: string,
  { at, by }: Deed,
): Promise<void> {
  await tx
    .insertInto('registerProposal')
    .values({
      ...{ ...proposal, concerns: [...concerns], proposedAt: at, proposedBy: by },
      reason: seals.seal(place(proposal.id), reason),
    })
    .execute();
}

/** Takes the proposal of a pupil's line back; false where none stands. */
export async function endProposal(tx: Tx, reportPupilId: string, { at, by }: Deed): Promise<boolean> {
  const row = await tx
    .updateTable('registerProposal')
    .set({ endedAt: at, endedBy: by })
    .where('reportPupilId', '=', reportPupilId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows > 0n;
}
