import type { Problem } from '@qorgan/contract';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import type * as z from 'zod';
import type { Problems } from '#lib/forms/field-errors.ts';

export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problems };

/**
 * Holds a form as typed against its schema: the values, or one problem code for each field that is to be put right.
 * The form as typed stays with the caller, who sends it back whole.
 */
export async function checkForm<S extends z.ZodObject>(
  typed: object,
  schema: S,
): Promise<Checked<z.output<S>>> {
  const form = await superValidate(typed as never, zod4(schema));
  if (form.valid) return { ok: true, value: form.data as z.output<S> };
  return { ok: false, problems: problemsOf(form.errors) };
}

/** The first problem of each field; one inside a list stands for the list. */
function problemsOf(errors: object): Problems {
  const first = (value: unknown): Problem | undefined => {
    if (typeof value === 'string') return value as Problem;
    if (value === null || typeof value !== 'object') return undefined;
    return Object.values(value).map(first).find(Boolean);
  };
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, value]) => {
      const problem = first(value);
      return problem ? [[field, problem]] : [];
    }),
  );
}
