import { readCase, readFacts } from '@qorgan/data';
import {
  namesParents,
  parentsAreHidden,
  parentsEverKnown,
  type LetterDraft,
  type Referral,
} from '@qorgan/domain';
import type { Desk } from '../act.ts';

/**
 * Whether a letter names the parents although the exception of 11.1 stands, decided after it was drafted, say. Those
 * whom the case knew under another name before their data were put right are parents too.
 */
export async function tellsOfHiddenParents(
  { tx, seals }: Desk,
  referral: Pick<Referral, 'caseId'>,
  letter: LetterDraft,
): Promise<boolean> {
  const facts = (await readFacts(tx, seals, [referral.caseId])).get(referral.caseId) ?? [];
  if (!parentsAreHidden(facts)) return false;
  const file = await readCase(tx, seals, referral.caseId);
  return file !== undefined && namesParents(letter, parentsEverKnown(file, facts));
}
