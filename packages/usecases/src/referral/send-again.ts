import { readDraftRecord, type Body, type FirstDraft } from '@qorgan/data';
import { recipientsAgain, recipientsAmong, type Referral } from '@qorgan/domain';
import type { Desk } from '../act.ts';

/** The bodies that a letter may go to: after a return also the one that is named for where there is no other. */
export function recipientsOf(
  { duty, follows }: Pick<Referral, 'duty' | 'follows'>,
  letters: readonly Referral[],
  bodies: readonly Body[],
): Body[] {
  const returnedBy = letters.find(({ id }) => id === follows)?.recipientId;
  return returnedBy === undefined ? recipientsAmong(duty, bodies) : recipientsAgain(duty, bodies, returnedBy);
}

/**
 * The head's own wording of a letter that came back, with what it was drafted from, so that what has changed since is
 * told. Nothing where the letter now goes to a body of another kind: that one is written to in other words.
 */
export async function wordingBefore(
  { tx, seals }: Desk,
  returned: Referral,
  recipient: Body,
  bodies: readonly Body[],
): Promise<FirstDraft | undefined> {
  const before = bodies.find(({ id }) => id === returned.recipientId);
  if (before?.kind !== recipient.kind) return undefined;
  const { drafted } = await readDraftRecord(tx, seals, returned.id);
  return drafted ? { wording: returned.draft, drafted } : undefined;
}
