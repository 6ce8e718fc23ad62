import { choice, limits, line, optionalText } from '@qorgan/contract';
import {
  dayOf,
  timeOf,
  type StepAnswers,
  type StepForm,
  type TrackField,
  type TrackRecord,
} from '@qorgan/domain';
import * as z from 'zod';
import { blankMoment, dayInput, momentInput, momentOf } from './moment.ts';
import { optionalDay } from './optional-day.ts';
import { revisionInput } from './revision.ts';

/** A step of the track that is being recorded, as typed: what is always asked, and a value for each field of the step. */
export type TypedRecord = {
  by: string;
  day: string;
  time: string;
  revision: string;
  seen: string;
  /** The version of the track whose form is filled. */
  version: string;
} & Record<string, string>;

/** What a field of the step is called in the form. */
export const fieldName = ({ id }: Pick<TrackField, 'id'>) => `field-${id}`;

/** A form that nobody has filled: now, and done by the person who fills it. */
export const blankRecord = ({ fields, version }: StepForm, now: Date, me: string): TypedRecord => ({
  ...Object.fromEntries(fields.map((field) => [fieldName(field), ''])),
  by: me,
  ...blankMoment(now),
  revision: '',
  seen: '',
  version: String(version),
});

/** A record as it stands in the form that puts it right. */
export const typedRecord = ({ content, at }: TrackRecord, blank: TypedRecord): TypedRecord => ({
  ...blank,
  ...Object.fromEntries(content.answers.map((answer) => [fieldName(answer), answer.value ?? ''])),
  by: content.by,
  day: dayOf(at),
  time: timeOf(at),
});

const yesNo = ['yes', 'no'] as const;
const inputOf = ({ kind, isRequired }: TrackField): z.ZodType<string | null> => {
  switch (kind) {
    case 'line':
      return isRequired ? line(limits.line) : optionalText(limits.line);
    case 'text':
      return isRequired ? line(limits.text) : optionalText(limits.text);
    case 'day':
      return isRequired ? dayInput : optionalDay;
    case 'yesNo':
      return isRequired
        ? choice(yesNo)
        : z.string().transform((typed) => yesNo.find((one) => one === typed) ?? null);
  }
};

const common = z.object({ ...momentInput, by: line(limits.name), revision: revisionInput });

export const recordSchema = ({ fields }: StepForm) =>
  common.extend(Object.fromEntries(fields.map((field) => [fieldName(field), inputOf(field)])));

/** A form that was found right, as what is recorded. */
export function recordOf(
  { fields }: StepForm,
  read: z.output<typeof common> & Record<string, unknown>,
): StepAnswers & { at: Date; revision: number } {
  const values = Object.fromEntries(
    fields.map((field) => [field.id, (read[fieldName(field)] ?? null) as string | null]),
  );
  return { by: read.by, at: momentOf(read), revision: read.revision, values };
}
