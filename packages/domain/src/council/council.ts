import type { IsoDate } from '@qorgan/statute';
import { dayOf } from '../kernel/day.ts';
import { breaks, ok, type Result } from '../kernel/result.ts';
import type { ConcernLevel } from '../watch/record.ts';

/** Who of those present chaired the meeting, who wrote it down, and who was there besides. */
export const councilParts = ['chair', 'secretary', 'member'] as const;
export type CouncilPart = (typeof councilParts)[number];

/** Somebody who was present, by name and post of that day: a colleague, or anybody else who was asked to come. */
export type Present = { name: string; post: { kk: string; ru: string }; part: CouncilPart };

/** A meeting of the school's council on children under watch: when, and who was there. */
export type CouncilMeeting = { on: IsoDate; present: readonly Present[] };

/** How many a meeting holds at most. */
export const councilLimits = { present: 40 } as const;

/**
 * A meeting as it may be written down. Refused on a day to come, and without exactly one who chaired and one who wrote it
 * down (`councilSignersNeeded`): these two sign the minutes.
 */
export function meetingHeld(meeting: CouncilMeeting, now: Date): Result<CouncilMeeting> {
  if (meeting.on > dayOf(now)) return breaks('inFuture');
  const count = (part: CouncilPart) => meeting.present.filter((one) => one.part === part).length;
  return count('chair') === 1 && count('secretary') === 1 ? ok(meeting) : breaks('councilSignersNeeded');
}

/** What becomes of the watch: it goes on, at a level and until a next review, or it ends. */
export type CouncilOutcome = { kind: 'goesOn'; level: ConcernLevel; reviewOn: IsoDate } | { kind: 'ends' };

/** What the council said of one child: what changed since, what was decided, what becomes of the watch. */
export type CouncilItemContent = { changed: string; decided: string; outcome: CouncilOutcome };

export type CouncilItem = {
  id: string;
  entryId: string;
  content: CouncilItemContent;
  /** The record of the entry that it made; null where it made none, being a correction of the words alone. */
  recordId: string | null;
  recordedAt: Date;
  recordedByName: string;
  /** The item of this child and this meeting that it puts right. */
  corrects: string | null;
};

/** The items that stand, in the order in which the children were spoken of. */
export function standingItems<I extends Pick<CouncilItem, 'id' | 'corrects' | 'entryId'>>(
  items: readonly I[],
): I[] {
  const corrected = new Set(items.map(({ corrects }) => corrects));
  const order = [...new Set(items.map(({ entryId }) => entryId))];
  return items
    .filter(({ id }) => !corrected.has(id))
    .toSorted((a, b) => order.indexOf(a.entryId) - order.indexOf(b.entryId));
}

export const sameOutcome = (a: CouncilOutcome, b: CouncilOutcome): boolean =>
  a.kind === 'goesOn' && b.kind === 'goesOn'
    ? a.level === b.level && a.reviewOn === b.reviewOn
    : a.kind === b.kind;
