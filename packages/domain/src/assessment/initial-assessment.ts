import { dayOf } from '../kernel/day.ts';
import { standingEntries, type AssessmentEntry } from './assessment-entry.ts';
import { conclusionField, wordFields } from './assessment-fields.ts';
import { fullYears } from './full-years.ts';

/** Something that was done to the whole: a signature, its taking back, the approval. Append-only. */
export type AssessmentMark = {
  id: string;
  kind: 'signed' | 'takenBack' | 'approved';
  by: string;
  /** Who it was, by name and post of that day. */
  name: string;
  position: { kk: string; ru: string };
  at: Date;
  /** SHA-256 of what was signed (`signedText`), in hex. */
  fingerprint: string;
};

/** What became of a school's words that were put beside a blank. */
export type StatementDecision = {
  fieldId: string;
  sourceId: string;
  isAdopted: boolean;
  byName: string;
  at: Date;
};

/**
 * The initial assessment of one child by order-2026/21, in one of its versions. A version is begun from the approved one
 * before it and carries on what stands there: `entries` are those of all versions up to this one.
 */
export type InitialAssessment = {
  id: string;
  bodyCaseId: string;
  version: number;
  begunAt: Date;
  begunByName: string;
  /** Why a further version was begun. */
  reason: string | null;
  entries: readonly AssessmentEntry[];
  marks: readonly AssessmentMark[];
  decisions: readonly StatementDecision[];
};

/** The day of the assessment is the day on which its version was begun: the child's age is counted on it. */
export const assessedOn = ({ begunAt }: Pick<InitialAssessment, 'begunAt'>) => dayOf(begunAt);

/** What must be there before anybody signs. */
export type AssessmentGap = 'child' | 'sex' | 'birthDate' | 'assessors' | 'conclusion';

type Written = Pick<InitialAssessment, 'entries' | 'begunAt'>;

const wordsIn = (entry: AssessmentEntry | undefined): string =>
  entry?.content.kind === 'words' ? entry.content.words : '';

/**
 * What is missing: the child's name, sex and age (through the day of birth), somebody who assessed, and section 6. All
 * else may stay empty (`emptyFields`): the form asks, and what is not known is not made up.
 */
export function assessmentGaps(assessment: Written): readonly AssessmentGap[] {
  const standing = standingEntries(assessment.entries);
  const child = assessedChild(assessment);
  const assessors = assessorsIn(assessment);
  const gaps: [AssessmentGap, boolean][] = [
    ['child', !child?.surname || !child.given],
    ['sex', !child?.sex],
    ['birthDate', !child?.birthDate || fullYears(child.birthDate, assessedOn(assessment)) === null],
    ['assessors', assessors.length === 0],
    ['conclusion', wordsIn(standing.get(conclusionField)).trim() === ''],
  ];
  return gaps.flatMap(([gap, isMissing]) => (isMissing ? [gap] : []));
}

/** The blanks without words, in the order of the paper: listed before somebody signs, and no bar to signing. */
export function emptyFields({ entries }: Pick<InitialAssessment, 'entries'>): readonly string[] {
  const standing = standingEntries(entries);
  return wordFields.map(({ id }) => id).filter((id) => wordsIn(standing.get(id)).trim() === '');
}

export function assessedChild({ entries }: Pick<InitialAssessment, 'entries'>) {
  const content = standingEntries(entries).get('a1.child')?.content;
  return content?.kind === 'child' ? content.child : null;
}

export function assessorsIn({ entries }: Pick<InitialAssessment, 'entries'>) {
  const content = standingEntries(entries).get('a1.assessors')?.content;
  return content?.kind === 'assessors' ? content.assessors : [];
}

/** The words that stand, by blank. */
export const assessedWords = ({
  entries,
}: Pick<InitialAssessment, 'entries'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...standingEntries(entries)].flatMap(([id, entry]) => {
      const words = wordsIn(entry);
      return words ? [[id, words]] : [];
    }),
  );

/**
 * What a signature is given under, as one text: the case, the version, and what stands in each blank with its id, so that
 * a change that is changed back is a change all the same.
 */
export function signedText({ bodyCaseId, version, entries }: InitialAssessment): string {
  const standing = [...standingEntries(entries).values()].toSorted((a, b) =>
    a.fieldId < b.fieldId ? -1 : 1,
  );
  return JSON.stringify([
    bodyCaseId,
    version,
    standing.map(({ id, fieldId, content }) => [id, fieldId, content]),
  ]);
}
