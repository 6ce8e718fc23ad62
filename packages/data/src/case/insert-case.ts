import type { CasePart, Child, Parent } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

export type NewCase = {
  id: string;
  organisationId: string;
  number: number;
  pupilId: string | null;
  part: CasePart;
  concernsHead: boolean;
  child: Child;
  parents: readonly Parent[];
  openedAt: Date;
  openedBy: string;
};

export const childPlace = (id: string) => ({ table: 'case_file', column: 'child', id });

/** Saves a case; the child and the parents are sealed as one value. */
export async function insertCase(tx: Tx, seals: Seals, file: NewCase): Promise<void> {
  const { child, parents, ...open } = file;
  await tx
    .insertInto('caseFile')
    .values({ ...open, child: seals.seal(childPlace(file.id), JSON.stringify({ child, parents })) })
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
