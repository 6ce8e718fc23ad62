import type { IsoDate } from '@qorgan/statute';

/**
 * What is on record of one school day of a pupil: away without a valid reason, away with one, or taken back, so that
 * nothing stands of that day.
 */
export const dayMarks = ['unexcused', 'excused', 'withdrawn'] as const;
export type DayMark = (typeof dayMarks)[number];
export type AwayMark = Exclude<DayMark, 'withdrawn'>;

/** Who said it: a file of the e-journal, or a person. */
export type DaySource = 'file' | 'hand';

/** What stands of a pupil's day: the latest of what was recorded. `version` counts from 1 for each pupil and day. */
export type StandingDay = {
  pupilId: string;
  day: IsoDate;
  mark: DayMark;
  source: DaySource;
  version: number;
};

/** What a file says of one pupil's day; the line is where it says so. */
export type SaidDay = { line: number; pupilId: string; day: IsoDate; mark: AwayMark | 'present' };

/** What becomes of it: `kept` is what a person recorded and a file does not overrule. */
export type DayOutcome = 'new' | 'changed' | 'takenBack' | 'same' | 'kept';
export type ComparedDay = SaidDay & { outcome: DayOutcome; before: StandingDay | null };

/**
 * Holds what a file says against what stands. A person's word is above a file's: a mother who came with a paper is not
 * undone by importing the journal once more. Of a pupil who was there and of whom nothing stands there is nothing to say.
 */
export function compareDays(
  said: readonly SaidDay[],
  standing: ReadonlyMap<string, StandingDay>,
): ComparedDay[] {
  return said.flatMap((one) => {
    const before = standing.get(dayKey(one)) ?? null;
    const outcome = outcomeOf(one.mark === 'present' ? 'withdrawn' : one.mark, before);
    return outcome === null ? [] : [{ ...one, outcome, before }];
  });
}

function outcomeOf(mark: DayMark, before: StandingDay | null): DayOutcome | null {
  const stands = before?.mark ?? 'withdrawn';
  if (stands === mark) return mark === 'withdrawn' ? null : 'same';
  if (before?.source === 'hand') return 'kept';
  if (mark === 'withdrawn') return 'takenBack';
  return stands === 'withdrawn' ? 'new' : 'changed';
}

/** One pupil's one day, as the key of a map. */
export const dayKey = ({ pupilId, day }: { pupilId: string; day: IsoDate }): string => `${pupilId} ${day}`;
