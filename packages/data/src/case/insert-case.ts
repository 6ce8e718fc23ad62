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
  openedAt: Date;
  openedBy: string;
};

/** Saves a case; the child and the parents are sealed as one value. */
export async function insertCase(tx: Tx, seals: Seals, file: NewCase): Promise<void> {
  const { child, parents, ...open } = file;
  await tx
    .insertInto('caseFile')
    .values({ ...open, child: sealChild(seals, file.id, { child, parents }) })
    .execute();
}

export type NewGround = {
  caseId: string;
  reportId: string;
  reportPupilId: string;
  joinedAt: Date;
  joinedBy: string;
};

/** Rests a case on one more report. False where it already does. */
export async function joinReport(tx: Tx, ground: NewGround): Promise<boolean> {
  const row = await tx
    .insertInto('caseReport')
    .values(ground)
    .onConflict((conflict) => conflict.doNothing())
    .returning('caseId')
    .executeTakeFirst();
  return row !== undefined;
}
