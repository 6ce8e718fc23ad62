import type { ChildData } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { sealChild } from './sealed-child.ts';

/** Puts the child, the parents and the pupil of the roster right. What was known before is for a fact to keep. */
export async function updateChild(
  tx: Tx,
  seals: Seals,
  caseId: string,
  { pupilId, ...known }: ChildData,
): Promise<void> {
  await tx
    .updateTable('caseFile')
    .set({ pupilId, child: sealChild(seals, caseId, known) })
    .where('id', '=', caseId)
    .execute();
}
