import { assistanceKinds, type IsoDate } from '@qorgan/statute';
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

/** A line of the plan that is the school's to do. `plan`: its number, its day, and the body that drew it up. */
export type SchoolMeasure = {
  help: SchoolAssistanceId;
  what: string;
  plan: string;
  from: IsoDate;
  until: IsoDate;
};

export type StandingMeasure = SchoolMeasure & {
  recordId: string;
  /** How it was done, where it was. */
  done: { recordId: string; on: IsoDate; words: string; byName: string } | null;
};

/** The school's measures that stand, the first due first; those that are done after the others. */
export function measuresOf(records: readonly WatchRecord[]): StandingMeasure[] {
  const standing = standingRecords(records);
  const done = standing.flatMap(({ id, content, on, recordedByName }) =>
    content.kind === 'measureDone'
      ? [{ of: content.measure, recordId: id, on, words: content.words, byName: recordedByName }]
      : [],
  );
  return standing
    .flatMap(({ id, content }): StandingMeasure[] => {
      if (content.kind !== 'measureNamed') return [];
      const { help, what, plan, from, until } = content;
      const found = done.find(({ of }) => of === id);
      return [{ help, what, plan, from, until, recordId: id, done: found ?? null }];
    })
    .toSorted((a, b) => Number(a.done !== null) - Number(b.done !== null) || a.until.localeCompare(b.until));
}

/** The day by which the next measure is to be done; null where none is open. */
export const measureDue = (measures: readonly StandingMeasure[]): IsoDate | null =>
  measures.find(({ done }) => done === null)?.until ?? null;
