import { choice, limits, line, optionalText } from '@qorgan/contract';
import {
  channels,
  outsideCircumstances,
  policeOutcomes,
  type BodyChild,
  type HeardOutside,
} from '@qorgan/domain';
import * as z from 'zod';
import { blankChild, childCheck, childOf, childShape, typedChild, type TypedChild } from './child-form.ts';
import { kindsInput } from './kinds-form.ts';
import { momentInput } from './moment.ts';
import { revisionInput } from './revision.ts';

/** The child of a body's case, as typed; `classLabel` is not asked, a school is. */
export type TypedBodyChild = TypedChild & { sex: string; contact: string; school: string };
export const blankTypedChild: TypedBodyChild = { ...blankChild, sex: '', contact: '', school: '' };

export const typedBodyChild = ({
  parents,
  sex,
  contact,
  schoolName,
  ...child
}: BodyChild): TypedBodyChild => ({
  ...typedChild({ ...child, classLabel: null }, parents),
  ...{ sex: sex ?? '', contact: contact ?? '', school: schoolName ?? '' },
});

const bodyChildShape = childShape.extend({
  sex: z
    .enum(['female', 'male', ''])
    .catch('')
    .transform((sex) => sex || null),
  contact: optionalText(limits.line),
  school: optionalText(limits.line),
});

/** A form that its schema found right; `schoolId` is known from what came in and is not typed. */
export function bodyChildOf(read: z.output<typeof bodyChildShape>, schoolId: string | null): BodyChild {
  const { child, parents } = childOf(read);
  const { classLabel: _, ...known } = child;
  const { sex, contact, school: schoolName } = read;
  return { ...known, parents, sex, contact, schoolName, schoolId };
}

export const bodyChildSchema = (now: Date) =>
  bodyChildShape.extend({ revision: revisionInput }).superRefine(childCheck(now));

/** Opening a case on a letter or on what another body passed on. */
export const blankOpening = { ...blankTypedChild, kinds: [] as readonly string[] };
export const openingSchema = (now: Date) =>
  bodyChildShape.extend({ kinds: kindsInput }).superRefine(childCheck(now));

/** Opening a case on what was heard outside the portal: also who told it, how, when, in what words. */
export const blankHeard = {
  ...blankOpening,
  ...{ circumstance: '', from: '', words: '', day: '', time: '' },
};
export const heardSchema = (now: Date) =>
  bodyChildShape
    .extend({
      kinds: kindsInput,
      circumstance: choice(outsideCircumstances),
      from: line(limits.line),
      words: line(limits.text),
      ...momentInput,
    })
    .superRefine(childCheck(now));
export const heardOf = ({
  circumstance,
  from,
  words,
}: Pick<z.output<ReturnType<typeof heardSchema>>, 'circumstance' | 'from' | 'words'>): HeardOutside => ({
  circumstance,
  from,
  words,
});

const deed = { ...momentInput, lateReason: optionalText(limits.text), revision: revisionInput };

/** What is passed on, as typed. */
export const blankOnward = {
  ...{ recipient: '', recipientName: '', channel: '', words: '', takenBy: '', incomingNumber: '' },
  ...{ day: '', time: '', lateReason: '', revision: '' },
};
export const onwardSchema = z.object({
  recipient: z
    .uuid()
    .or(z.literal(''))
    .transform((id) => id || null),
  recipientName: optionalText(limits.line).transform((name) => name ?? ''),
  channel: choice(channels),
  words: optionalText(limits.text).transform((words) => words ?? ''),
  takenBy: optionalText(limits.line),
  incomingNumber: optionalText(limits.line),
  ...deed,
});

/** That a duty was done, as typed. */
export const blankDone = {
  ...{ words: '', number: '', outcome: '', day: '', time: '', lateReason: '', revision: '' },
};
export const doneSchema = z.object({
  words: line(limits.text),
  number: optionalText(limits.line),
  outcome: z
    .enum([...policeOutcomes, ''])
    .catch('')
    .transform((outcome) => outcome || null),
  ...deed,
});
/** The same where an outcome has to be chosen: the check of the police. */
export const outcomeSchema = doneSchema.extend({ outcome: choice(policeOutcomes) });

/** Whether a duty that hangs on a condition is owed. */
export const blankQuestion = { isOwed: '', words: '', revision: '' };
export const questionSchema = z.object({
  isOwed: choice(['yes', 'no'] as const).transform((answer) => answer === 'yes'),
  words: line(limits.text),
  revision: revisionInput,
});

export const blankManager = { member: '', phone: '', day: '', time: '', lateReason: '', revision: '' };
export const managerSchema = z.object({
  member: z.uuid({ error: 'chooseOne' }),
  phone: line(60),
  ...deed,
});

export const blankTelling = { words: '', concernsHead: false, revision: '' };
export const tellingSchema = z.object({
  words: line(limits.text),
  concernsHead: z.boolean(),
  revision: revisionInput,
});
