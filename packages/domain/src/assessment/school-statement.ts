import type { IsoDate } from '@qorgan/statute';
import type { EntryContent } from './assessment-entry.ts';
import type { StatementDecision } from './initial-assessment.ts';

/**
 * What a school has said that belongs into a blank of Annex 1: in the data that go with its letter, or in its answer to a
 * request. `sourceId` is stable, so that a decision on it stays with it.
 */
export type SchoolStatement = {
  fieldId: string;
  words: string;
  school: string;
  statedOn: IsoDate;
  sourceId: string;
};

export type DecidedStatement = SchoolStatement & { decision: StatementDecision | null };

/** The school's words for one blank, each with what was decided of it, the last decision standing. */
export const statementsFor = (
  statements: readonly SchoolStatement[],
  decisions: readonly StatementDecision[],
  fieldId: string,
): readonly DecidedStatement[] =>
  statements
    .filter((one) => one.fieldId === fieldId)
    .map((one) => ({
      ...one,
      decision:
        decisions
          .toSorted((a, b) => b.at.getTime() - a.at.getTime())
          .find((made) => made.fieldId === fieldId && made.sourceId === one.sourceId) ?? null,
    }));

/** The words of a blank after a school's words were taken over: below what stands there, and marked whose they are. */
export function adoptStatement(stands: string, statement: SchoolStatement): EntryContent {
  const { sourceId, school, statedOn, words } = statement;
  return {
    kind: 'words',
    words: stands.trim() === '' ? words : `${stands.trimEnd()}\n${words}`,
    adopted: { sourceId, school, statedOn },
  };
}
