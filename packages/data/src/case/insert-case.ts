import type { CasePart, ChildData } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { sealChild } from './sealed-child.ts';

export type NewCase = ChildData & {
  id: string;
  organisationId: string;
  number: number;
  part: CasePart;
  concernsHead: boolean;
  concerns: readonly string[];
  openedAt: Date;
  openedBy: string;
};

/** Saves a case; the child and the parents are sealed as one value. */
export async function insertCase(tx: Tx, seals: Seals, file: NewCase): Promise<void> {
  const { child, parents, ...open } = file;
  await tx
    .insertInto('caseFile')
    .values({
      ...open,
      concerns: open.concerns.toSorted(),
      child: sealChild(seals, file.id, { child, parents }),
    })
    .execute();
}

export type NewGround = {
  caseId: string;
  reportId: string;
  reportPupilId: string;
  joinedAt: Date;
  joinedBy: string;
};

/** Rests a case on one more report. */
export async function joinReport(tx: Tx, ground: NewGround): Promise<void> {
  await tx.insertInto('caseReport').values(ground).execute();
}
