import type { ChildData } from '@qorgan/domain';
import type { Sealed } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

type Known = Pick<ChildData, 'child' | 'parents'>;

const place = (caseId: string) => ({ table: 'case_file', column: 'child', id: caseId });

/** The child and the parents of a case as one sealed value. */
export const sealChild = (seals: Seals, caseId: string, { child, parents }: Known): Sealed =>
  seals.seal(place(caseId), JSON.stringify({ child, parents }));

export const openChild = (seals: Seals, caseId: string, sealed: Sealed): Known =>
  JSON.parse(seals.open(place(caseId), sealed)) as Known;
