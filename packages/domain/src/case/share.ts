import type { Actor } from '../access/actor.ts';
import { isImplicated, type Concern } from '../access/can.ts';
import { breaks, ok, refuse, type Result } from '../kernel/result.ts';

/** `whole` is the case to read: facts, duties, letters. `support` is the page that says how to support the child. */
export const shareExtents = ['support', 'whole'] as const;
export type ShareExtent = (typeof shareExtents)[number];

export type CaseShare = {
  id: string;
  caseId: string;
  memberId: string;
  memberName: string;
  extent: ShareExtent;
  sharedAt: Date;
  sharedByName: string;
  /** When it was taken back, with effect at once. */
  endedAt: Date | null;
  endedByName: string | null;
};

/** How to support a child, as those who lead wrote it, with the child's name and class and nothing else of the case. */
export type SupportPage = {
  version: number;
  writtenAt: Date;
  writtenByName: string;
  name: string;
  classLabel: string | null;
  words: string;
};

/**
 * Whether a case may be shared with a colleague. Not with whom it implicates (`sharedWithConcerned`), not twice, not
 * with somebody who leads it anyway (`wrongState`), and the page of support not before it is written
 * (`supportPageNeeded`).
 */
export function mayShare(
  file: Concern,
  person: Pick<Actor, 'accountId' | 'roles' | 'hasBeenHead'>,
  {
    extent,
    isShared,
    leads,
    hasPage,
  }: { extent: ShareExtent; isShared: boolean; leads: boolean; hasPage: boolean },
): Result<void> {
  if (isImplicated(person, file)) return breaks('sharedWithConcerned');
  if (leads) return refuse({ kind: 'wrongState', is: 'leads', needs: 'colleague' });
  if (isShared) return refuse({ kind: 'wrongState', is: 'shared', needs: 'notShared' });
  return extent === 'support' && !hasPage ? breaks('supportPageNeeded') : ok(undefined);
}
