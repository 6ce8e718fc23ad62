import { limits, optionalText } from '@qorgan/contract';
import {
  dayOf,
  type Assessment,
  type AssessmentAnswers,
  type AssessmentForm,
  type Criterion,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import * as z from 'zod';
import { dayInput } from './moment.ts';

/** An assessment that is being made, as typed: a value for each question, and what is always asked. */
export type TypedAssessment = { on: string; conclusion: string; version: string } & Record<string, string>;

/** What a question is called in the form. */
export const questionName = ({ id }: Pick<Criterion, 'id'>) => `question-${id}`;

const questionsOf = ({ groups }: AssessmentForm) => groups.flatMap(({ criteria }) => criteria);

/** A form that nobody has filled: of today. */
export const blankAssessment = (form: AssessmentForm, now: Date): TypedAssessment => ({
  ...Object.fromEntries(questionsOf(form).map((one) => [questionName(one), ''])),
  ...{ on: dayOf(now), conclusion: '', version: String(form.version) },
});

/** An assessment as it stands in the form that puts it right. */
export const typedAssessment = ({ content, on }: Assessment, blank: TypedAssessment): TypedAssessment => ({
  ...blank,
  ...Object.fromEntries(
    content.groups.flatMap(({ answers }) => answers.map((one) => [questionName(one), one.value ?? ''])),
  ),
  on,
  conclusion: content.conclusion ?? '',
});

const common = z.object({ on: dayInput, conclusion: optionalText(limits.text) });

export const assessmentSchema = (form: AssessmentForm) =>
  common.extend(
    Object.fromEntries(questionsOf(form).map((one) => [questionName(one), optionalText(limits.text)])),
  );

/** A form that was found right, as what is kept. */
export const assessmentOf = (
  form: AssessmentForm,
  read: z.output<typeof common> & Record<string, unknown>,
): AssessmentAnswers & { on: IsoDate } => ({
  on: read.on,
  conclusion: read.conclusion,
  values: Object.fromEntries(
    questionsOf(form).map((one) => [one.id, (read[questionName(one)] ?? null) as string | null]),
  ),
});
