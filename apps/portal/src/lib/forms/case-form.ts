import type { Child, Parent } from '@qorgan/domain';
import type { Kind } from '@qorgan/statute';
import type * as z from 'zod';
import { blankChild, childCheck, childOf, childShape, typedChild, type TypedChild } from './child-form.ts';
import { kindsInput } from './kinds-form.ts';

/** What opens a case, as typed: the child, the parents and the kinds. */
export type TypedCase = TypedChild & { kinds: readonly string[] };

export const blankCase: TypedCase = { ...blankChild, kinds: [] };

/** The form with what is known already. */
export const typedCase = (child: Child, parents: readonly Parent[], kinds: readonly Kind[]): TypedCase => ({
  ...typedChild(child, parents),
  kinds,
});

/** `now` is the moment of reading: nobody is born after it. */
export const caseSchema = (now: Date) =>
  childShape.extend({ kinds: kindsInput }).superRefine(childCheck(now));

/** A form that its schema found right: the child, the parents that are named, the kinds. */
export const caseOf = ({ kinds, ...read }: z.output<ReturnType<typeof caseSchema>>) => ({
  ...childOf(read),
  kinds,
});
