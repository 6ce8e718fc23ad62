import { assistanceKinds, type AssistanceId, type IsoDate } from '@qorgan/statute';
import { isSettled, type Measure } from '../plan/measure.ts';
import { standingRecords, type WatchRecord } from './record.ts';

/** What of an individual rehabilitation plan a school can be given to do: psychological and pedagogical help (23.2, 23.3). */
export const schoolAssistance = assistanceKinds.filter(
  ({ id }) => id === 'assistance.psychological' || id === 'assistance.pedagogical',
);
export type SchoolAssistanceId =
  | 'assistance.psychological'
  | 'assistance.pedagogical'
  | 'assistance.pedagogical.counselling'
  | 'assistance.pedagogical.upbringing'
  | 'assistance.pedagogical.education'
  | 'assistance.pedagogical.corrective';
export const schoolAssistanceIds: readonly SchoolAssistanceId[] = [
  'assistance.psychological',
  'assistance.pedagogical',
  'assistance.pedagogical.counselling',
  'assistance.pedagogical.upbringing',
  'assistance.pedagogical.education',
  'assistance.pedagogical.corrective',
];

/**
 * A line of the plan that is the school's to do. `plan`: its number, its day, and the body that drew it up. `help`: a kind
 * beyond the school's own, or none, only where a body entrusted it.
 */
export type SchoolMeasure = {
  help: SchoolAssistanceId | AssistanceId | null;
  what: string;
  plan: string;
  from: IsoDate;
  until: IsoDate;
  /** The measure on the school's desk that it was taken over from: how it goes is said there. */
  measureId?: string;
};

/** A measure that a body entrusted to the school, as far as an entry shows it. */
export type EntrustedMeasure = Pick<Measure, 'id' | 'dueOn' | 'content' | 'reports'>;

export type StandingMeasure = SchoolMeasure & {
  recordId: string;
  /** Where it was taken over: as it lies on the desk now; null where the body took it back, or it is closed to the reader. */
  entrusted: EntrustedMeasure | null;
  /** How it was done, where it was; without a record of the entry where it was reported to the body. */
  done: { recordId: string | null; on: IsoDate; words: string; byName: string } | null;
};

/**
 * The school's measures that stand, the first due first; those that are done after the others. What was taken over from the
 * desk (`entrusted`: all that the reader may see) stands as it was last reported there, and is due as it is due there.
 */
export function measuresOf(
  records: readonly WatchRecord[],
  entrusted: readonly EntrustedMeasure[],
): StandingMeasure[] {
  const standing = standingRecords(records);
  const done = standing.flatMap(({ id, content, on, recordedByName }) =>
    content.kind === 'measureDone'
      ? [{ of: content.measure, recordId: id, on, words: content.words, byName: recordedByName }]
      : [],
  );
  return standing
    .flatMap(({ id, content }): StandingMeasure[] => {
      if (content.kind !== 'measureNamed') return [];
      const { kind: _, ...measure } = content;
      const here = entrusted.find((one) => one.id === measure.measureId);
      if (here) return [{ ...measure, recordId: id, until: here.dueOn, entrusted: here, done: endOf(here) }];
      const found = done.find(({ of }) => of === id);
      return [{ ...measure, recordId: id, entrusted: null, done: found ?? null }];
    })
    .toSorted((a, b) => Number(a.done !== null) - Number(b.done !== null) || a.until.localeCompare(b.until));
}

function endOf(measure: EntrustedMeasure): StandingMeasure['done'] {
  const last = measure.reports.at(-1);
  if (!last || !isSettled(measure)) return null;
  return { recordId: null, on: last.on, words: last.words, byName: last.recordedByName };
}

/** It was taken over, and is not on the school's desk any more. */
export const isGone = ({ measureId, entrusted }: StandingMeasure): boolean =>
  measureId !== undefined && entrusted === null;

/** The day by which the next measure is to be done; null where none is open. */
export const measureDue = (measures: readonly StandingMeasure[]): IsoDate | null =>
  measures.find((one) => one.done === null && !isGone(one))?.until ?? null;

/** The measures on the desk that these records were taken over from. */
export const entrustedIn = (records: readonly WatchRecord[]): string[] =>
  standingRecords(records).flatMap(({ content }) =>
    content.kind === 'measureNamed' && content.measureId ? [content.measureId] : [],
  );
