import { breaks, ok, type Result } from '../kernel/result.ts';

/** Who chaired, who wrote it down, who sat, and who was asked to come and has no vote. */
export const sittingParts = ['chair', 'secretary', 'member', 'invited'] as const;
export type SittingPart = (typeof sittingParts)[number];

/** Somebody at a sitting, by name and post of that day. */
export type SittingPerson = { name: string; post: string; part: SittingPart };

/**
 * How many members a commission has, and how many of them must be there for it to decide: its own rule, for the order
 * names none (ADR 0126).
 */
export type QuorumRule = { members: number; needed: number };

/** A sitting of a commission: prepared while nobody is written down as present, held from then on. */
export type SittingContent = {
  at: Date;
  place: string;
  present: readonly SittingPerson[];
  /** The rule by which it was held, kept with it; null before it was held. */
  quorum: QuorumRule | null;
};

/** How much a sitting and a commission hold at most. */
export const sittingLimits = { present: 40, members: 99 } as const;

/** A rule that can be met. Refused where more are needed than there are, or nobody (`quorumRuleWrong`). */
export const quorumRule = (rule: QuorumRule): Result<QuorumRule> =>
  rule.needed >= 1 && rule.needed <= rule.members && rule.members <= sittingLimits.members
    ? ok(rule)
    : breaks('quorumRuleWrong');

/** Whether the sitting was held. */
export const isHeld = ({ present }: Pick<SittingContent, 'present'>): boolean => present.length > 0;

/** How many of those present count: whoever was only asked to come does not. */
export const votesOf = ({ present }: Pick<SittingContent, 'present'>): number =>
  present.filter(({ part }) => part !== 'invited').length;

export const hasQuorum = (sitting: Pick<SittingContent, 'present' | 'quorum'>): boolean =>
  sitting.quorum !== null && votesOf(sitting) >= sitting.quorum.needed;

/**
 * A sitting as it may be written down. One that is prepared names nobody and may lie ahead. One that was held lies not
 * ahead (`inFuture`), has exactly one who chaired and one who wrote it down (`sittingSignersNeeded`: these two sign), goes
 * by a rule of the commission (`quorumRuleNeeded`), and counts no more members than there are (`moreThanMembers`).
 */
export function sittingWritten(sitting: SittingContent, now: Date): Result<SittingContent> {
  if (!isHeld(sitting)) return ok({ ...sitting, quorum: null });
  if (sitting.at > now) return breaks('inFuture');
  const count = (part: SittingPart) => sitting.present.filter((one) => one.part === part).length;
  if (count('chair') !== 1 || count('secretary') !== 1) return breaks('sittingSignersNeeded');
  if (!sitting.quorum) return breaks('quorumRuleNeeded');
  return votesOf(sitting) > sitting.quorum.members ? breaks('moreThanMembers') : ok(sitting);
}
