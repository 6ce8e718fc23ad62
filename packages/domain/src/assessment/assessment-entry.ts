import type { IsoDate } from '@qorgan/statute';

export type AssessedChild = {
  surname: string;
  given: string;
  patronymic: string | null;
  birthDate: IsoDate | null;
  sex: 'female' | 'male' | null;
};

export type Assessor = { surname: string; given: string; patronymic: string | null; position: string };

/** Where words came from that the body took over from a school: the school's name, and the day it said so. */
export type AdoptedFrom = { sourceId: string; school: string; statedOn: IsoDate };

/** What was written into one blank of Annex 1. Sealed. */
export type EntryContent =
  | { kind: 'words'; words: string; adopted: AdoptedFrom | null }
  | { kind: 'child'; child: AssessedChild }
  | { kind: 'assessors'; assessors: readonly Assessor[] };

/**
 * One writing of one blank. Append-only: a further one names the one it was written over (`replaces`), and the last
 * stands. It keeps who wrote it and when, through every later version of the assessment.
 */
export type AssessmentEntry = {
  id: string;
  /** The version that it was written in. */
  version: number;
  fieldId: string;
  content: EntryContent;
  writtenBy: string;
  writtenByName: string;
  writtenAt: Date;
  replaces: string | null;
};

/** How much one blank and one list take. */
export const assessmentLimits = {
  words: 20_000,
  assessors: 20,
  name: 100,
  position: 200,
  reason: 1000,
} as const;

/** What stands in each blank: the entry that no other was written over. */
export function standingEntries<E extends Pick<AssessmentEntry, 'id' | 'fieldId' | 'replaces'>>(
  entries: readonly E[],
): ReadonlyMap<string, E> {
  const replaced = new Set(entries.map(({ replaces }) => replaces));
  return new Map(
    entries.filter(({ id }) => !replaced.has(id)).map((entry) => [entry.fieldId, entry] as const),
  );
}

/** What was ever written into a blank, the latest first. */
export const writingsOf = (entries: readonly AssessmentEntry[], fieldId: string): AssessmentEntry[] =>
  entries
    .filter((entry) => entry.fieldId === fieldId)
    .toSorted((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime());

/** Whether two say the same, so that a text saved twice is one writing. Where it came from does not count. */
export const saysTheSame = (a: EntryContent, b: EntryContent): boolean =>
  a.kind === 'words' && b.kind === 'words' ? a.words === b.words : JSON.stringify(a) === JSON.stringify(b);
