import type { IsoDate } from '@qorgan/statute';
import { breaks, ok, type Result } from '../kernel/result.ts';
import type { TrackText } from '../track/track.ts';
import { livingGroups, yesNoUnclear, type Criteria, type Criterion } from './criteria.ts';

/**
 * What was answered to a question, with its words of that time. `yes`, `no` or `unclear`; the place of the step on its
 * scale, from 0; or words. Null: not answered.
 */
export type AssessedAnswer = Criterion & { value: string | null };

export type AssessedGroup = { id: string; name: TrackText; answers: readonly AssessedAnswer[] };

/**
 * An assessment of one pupil by the criteria. It carries the words of the version it was made by, so that it reads the
 * same whatever becomes of the criteria. It has no score: what the answers mean is for people to say, in `conclusion`.
 */
export type AssessmentContent = {
  version: number;
  groups: readonly AssessedGroup[];
  conclusion: string | null;
};

export type Assessment = {
  id: string;
  pupilId: string;
  content: AssessmentContent;
  /** The day of the assessment. */
  on: IsoDate;
  recordedAt: Date;
  recordedByName: string;
  /** The assessment that this one puts right. */
  corrects: string | null;
};

/** What is asked: the criteria in use, or those that an assessment was made by, to put it right. */
export type AssessmentForm = {
  version: number;
  groups: readonly { id: string; name: TrackText; criteria: readonly Criterion[] }[];
};

export const formOfCriteria = (criteria: Criteria): AssessmentForm => ({
  version: criteria.version,
  groups: livingGroups(criteria).map(({ id, name, criteria }) => ({ id, name, criteria })),
});

export const formOfAssessment = ({ version, groups }: AssessmentContent): AssessmentForm => ({
  version,
  groups: groups.map(({ id, name, answers }) => ({
    ...{ id, name },
    criteria: answers.map(({ value: _, ...criterion }) => criterion),
  })),
});

export type AssessmentAnswers = {
  /** By the id of the question. */
  values: Readonly<Record<string, string | null>>;
  conclusion: string | null;
};

/**
 * A filled form as what is kept. `assessmentUnclear` where nothing at all is answered, or where an answer is none that
 * its question knows; what the form does not ask is left out.
 */
export function assessed(
  { version, groups }: AssessmentForm,
  { values, conclusion }: AssessmentAnswers,
): Result<AssessmentContent> {
  const answered = groups.map(({ id, name, criteria }) => ({
    ...{ id, name },
    answers: criteria.map((criterion) => ({ ...criterion, value: values[criterion.id] || null })),
  }));
  const answers = answered.flatMap((group) => group.answers);
  return answers.some(({ value }) => value !== null) && answers.every(isAnswer)
    ? ok({ version, groups: answered, conclusion: conclusion || null })
    : breaks('assessmentUnclear');
}

function isAnswer({ kind, steps, value }: AssessedAnswer): boolean {
  if (value === null || kind === 'text') return true;
  const choices = kind === 'yesNo' ? yesNoUnclear : steps.map((_, at) => String(at));
  return (choices as readonly string[]).includes(value);
}

/** The assessments that stand, the latest first: those that no further one puts right. */
export function standingAssessments(assessments: readonly Assessment[]): Assessment[] {
  const corrected = new Set(assessments.map(({ corrects }) => corrects));
  return assessments
    .filter(({ id }) => !corrected.has(id))
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.recordedAt.getTime() - a.recordedAt.getTime());
}
