import { isIsoDate } from '../kernel/day.ts';
import { breaks, ok, type Result } from '../kernel/result.ts';
import type { TrackField, TrackRole, TrackStep, TrackText } from './track.ts';

/** What was written in a field, with the label of its time; a day is `YYYY-MM-DD`, yes and no are `yes` and `no`. */
export type TrackAnswer = Pick<TrackField, 'id' | 'label' | 'kind' | 'isRequired'> & { value: string | null };

/**
 * That a step of the school's track was taken. It carries the words of the step and its fields as they were, so that it
 * reads the same whatever becomes of the track.
 */
export type TrackStepTaken = {
  kind: 'trackStepTaken';
  stepId: string;
  /** The version of the track whose form was filled. */
  version: number;
  name: TrackText;
  role: TrackRole;
  /** Who took it. */
  by: string;
  answers: readonly TrackAnswer[];
};

/** The form that is filled to record a step: one of the track, or that of a record, to be put right. */
export type StepForm = Pick<TrackStepTaken, 'stepId' | 'version' | 'name' | 'role'> & {
  fields: readonly TrackField[];
};

export const formOfStep = ({ id: stepId, name, role, fields }: TrackStep, version: number): StepForm => ({
  stepId,
  version,
  name,
  role,
  fields,
});

/** The form that a record was written on, with the labels of its time. */
export const formOfRecord = ({ stepId, version, name, role, answers }: TrackStepTaken): StepForm => ({
  stepId,
  version,
  name,
  role,
  fields: answers.map(({ id, label, kind, isRequired }) => ({ id, label, kind, isRequired })),
});

export type StepAnswers = { by: string; values: Readonly<Record<string, string | null>> };

/**
 * A filled form as what is recorded. `stepAnswersNeeded` where a field that must be filled is not, or where one says
 * what its kind does not know; what the form does not ask for is left out.
 */
export function takenStep(form: StepForm, { by, values }: StepAnswers): Result<TrackStepTaken> {
  const { stepId, version, name, role, fields } = form;
  const answers = fields.map(({ id, label, kind, isRequired }) => ({
    ...{ id, label, kind, isRequired },
    value: values[id] || null,
  }));
  return by && answers.every(isAnswered)
    ? ok({ kind: 'trackStepTaken', stepId, version, name, role, by, answers })
    : breaks('stepAnswersNeeded');
}

function isAnswered({ kind, isRequired, value }: TrackAnswer): boolean {
  if (value === null) return !isRequired;
  if (kind === 'day') return isIsoDate(value);
  return kind !== 'yesNo' || value === 'yes' || value === 'no';
}
