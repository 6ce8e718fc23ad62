import { readCasesOfPupil, readFacts } from '@qorgan/data';
import { isDecidedOnParents, parentsAreHidden, type CaseFile, type Fact } from '@qorgan/domain';
import type { Desk } from '../act.ts';

/**
 * The numbers of the other cases of this child, among those that whoever acts may see, in which the exception of 11.1
 * stands, as long as this case has decided nothing itself. Whoever was kept from the parents once is not told of by the
 * next case because nobody remembered (ADR 0014).
 */
export async function hiddenElsewhere(
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  file: Pick<CaseFile, 'id' | 'pupilId'>,
  facts: readonly Fact[],
): Promise<number[]> {
  if (file.pupilId === null || isDecidedOnParents(facts)) return [];
  const others = (await readCasesOfPupil(tx, seals, file.pupilId)).filter(({ id }) => id !== file.id);
  const known = await readFacts(
    tx,
    seals,
    others.map(({ id }) => id),
  );
  return others.filter(({ id }) => parentsAreHidden(known.get(id) ?? [])).map(({ number }) => number);
}
