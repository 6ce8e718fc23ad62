import type { Concern, StaffSeat } from '@qorgan/domain';

/**
 * Whom something concerns, of the members that somebody named: a head among them is the head whom `concernsHead` means,
 * deputies are named by account. Who is no leader here is passed over.
 */
export function concernOf(
  staff: readonly StaffSeat[],
  { concernsHead, members }: { concernsHead: boolean; members: readonly string[] },
): { concernsHead: boolean; concerns: string[] } {
  const named = staff.filter(({ memberId }) => members.includes(memberId));
  const deputies = named.filter(({ roles }) => roles.includes('deputy'));
  return {
    concernsHead: concernsHead || named.some(({ roles }) => roles.includes('head')),
    concerns: [...new Set(deputies.map(({ accountId }) => accountId))].toSorted(),
  } satisfies Concern;
}
