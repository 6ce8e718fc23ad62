import type { IsoDate } from '@qorgan/statute';
import { kindsOf } from '../case/duties.ts';
import { latest, standing, type Fact } from '../case/fact.ts';
import { explainCount } from '../deadline/explain.ts';
import type { WorkCalendar } from '../deadline/work-calendar.ts';
import { dayOf } from '../kernel/day.ts';
import type { TrackStepTaken } from './track-record.ts';
import { livingSteps, type Track, type TrackStep } from './track.ts';

export type TrackRecord = Fact & { content: TrackStepTaken };

/** The last day of a school's own target. Never a time of the law: nothing is overdue by it. */
export type StepTarget = {
  lastDay: IsoDate;
  /** False where a day on the way is not confirmed yet. */
  confirmed: boolean;
  /** The day has gone by and the step is not taken. */
  hasPassed: boolean;
};

export type StepOnCase = {
  step: TrackStep;
  /** What was recorded of it and stands, in the order in which it happened; a step can be taken more than once. */
  records: readonly TrackRecord[];
  /** Null where the school set none, or where what it counts from has not happened. */
  target: StepTarget | null;
};

export type TrackOnCase = {
  /** When the work under Order 506 was begun (paragraph 9), from which targets count. */
  begunAt: Date | null;
  steps: readonly StepOnCase[];
  /** Records of steps that the track does not ask for any more. */
  former: readonly TrackRecord[];
};

/** Every record of a step that stands, in the order in which it happened. */
export const trackRecords = (facts: readonly Fact[]): TrackRecord[] =>
  standing(facts).filter((fact): fact is TrackRecord => fact.content.kind === 'trackStepTaken');

/** Whether a case follows the track now: it is one of bullying (paragraphs 9 and 19). */
export const followsTrack = (facts: readonly Fact[]): boolean => kindsOf(facts).includes('bullying');

/**
 * Whether a case shows the track: it follows it, or it once did and something was recorded, also what was put right or
 * taken back since. What is on record stays to be seen.
 */
export const showsTrack = (facts: readonly Fact[]): boolean =>
  followsTrack(facts) || facts.some(({ content }) => content.kind === 'trackStepTaken');

/** How a case stands on the school's track, by the school's calendar and on the day of `now`. */
export function trackOnCase(
  track: Track,
  facts: readonly Fact[],
  calendar: WorkCalendar,
  now: Date,
): TrackOnCase {
  const begunAt = latest(facts, 'bullyingTrackBegun')?.at ?? null;
  const records = trackRecords(facts);
  const of = (step: TrackStep) => records.filter(({ content }) => content.stepId === step.id);
  const living = livingSteps(track);
  const steps = living.map((step, at) => {
    const own = of(step);
    const before = living[at - 1];
    const from = step.target?.from === 'stepBefore' && before ? (of(before)[0]?.at ?? null) : begunAt;
    return { step, records: own, target: targetOf(step, { from, isTaken: own.length > 0, calendar, now }) };
  });
  const ids = new Set(living.map(({ id }) => id));
  return { begunAt, steps, former: records.filter(({ content }) => !ids.has(content.stepId)) };
}

type Counting = { from: Date | null; isTaken: boolean; calendar: WorkCalendar; now: Date };

function targetOf({ target }: TrackStep, { from, isTaken, calendar, now }: Counting): StepTarget | null {
  if (!target || !from) return null;
  const days = explainCount(target.workingDays, dayOf(from), calendar);
  const lastDay = days.at(-1)!.day;
  return {
    lastDay,
    confirmed: days.every(({ confirmed }) => confirmed),
    hasPassed: !isTaken && dayOf(now) > lastDay,
  };
}
