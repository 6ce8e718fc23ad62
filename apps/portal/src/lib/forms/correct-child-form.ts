import { limits, optionalText } from '@qorgan/contract';
import type { ChildData } from '@qorgan/domain';
import * as z from 'zod';
import { blankChild, childCheck, childOf, childShape, typedChild, type TypedChild } from './child-form.ts';
import { revisionInput } from './revision.ts';

/** What is known of the child, as typed over what the case says. */
export type TypedCorrection = TypedChild & {
  /** The pupil of the roster whom the case names, if any. */
  pupilId: string;
  reason: string;
  /** The state of the case that the form was opened on: its revision, and how many facts it had. */
  revision: string;
  seen: string;
};

export const blankCorrection: TypedCorrection = {
  ...blankChild,
  pupilId: '',
  reason: '',
  revision: '',
  seen: '',
};

export const typedCorrection = ({ pupilId, child, parents }: ChildData): TypedCorrection => ({
  ...blankCorrection,
  ...typedChild(child, parents),
  pupilId: pupilId ?? '',
});

/** `now` is the moment of reading: nobody is born after it. What is no id of a pupil is nobody's. */
export const correctionSchema = (now: Date) =>
  childShape
    .extend({
      pupilId: z.union([z.uuid(), z.literal('').transform(() => null)]).catch(null),
      reason: optionalText(limits.line),
      revision: revisionInput,
    })
    .superRefine(childCheck(now));

/** A form that its schema found right, as what the case is to know. */
export const correctionOf = ({
  pupilId,
  reason,
  revision,
  ...read
}: z.output<ReturnType<typeof correctionSchema>>) => ({ ...childOf(read), pupilId, reason, revision });
