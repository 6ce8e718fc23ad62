import type { OrganisationKind } from '../access/actor.ts';
import type { ReferralDuty } from './referral.ts';

/**
 * Which kinds of organisation a referral goes to, the first that the region has:
 * the guardianship body receives only where there is no regional body (order-2026/8).
 */
export const recipientKinds: Readonly<Record<ReferralDuty, readonly OrganisationKind[]>> = {
  'p8.police': ['police'],
  'p8.childRightsBody': ['regionalBody', 'guardianshipBody'],
  'p8.regionalCommissioner': ['regionalCommissioner'],
  'p11.3.commission': ['commission'],
};

/** A body of a region; what receives no more is no recipient. */
type Receiver = { kind: OrganisationKind; isClosed?: boolean };

/** Those of a region's bodies that a referral for this duty may go to; more than one where a region has several. */
export function recipientsAmong<O extends Receiver>(duty: ReferralDuty, bodies: readonly O[]): O[] {
  for (const kind of recipientKinds[duty]) {
    const found = bodies.filter((body) => body.kind === kind && !body.isClosed);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Whom a referral may go to after it came back: every body that the duty names, the one for where there is no other too
 * (order-2026/8), and last the one that returned it, which may only have found it incomplete.
 */
export function recipientsAgain<O extends Receiver & { id: string }>(
  duty: ReferralDuty,
  bodies: readonly O[],
  returnedBy: string,
): O[] {
  const named = recipientKinds[duty].flatMap((kind) =>
    bodies.filter((body) => body.kind === kind && !body.isClosed),
  );
  const hadIt = (body: O) => Number(body.id === returnedBy);
  return named.toSorted((a, b) => hadIt(a) - hadIt(b));
}
