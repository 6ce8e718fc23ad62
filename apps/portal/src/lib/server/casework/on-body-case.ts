import type { Result } from '@qorgan/domain';
import { viewBodyCase, type BodyCaseView } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { Typed } from '#lib/server/forms/read-typed.ts';

type Event = RequestEvent<{ id: string }>;

/** The case of an address, for whoever may see it; 404 for everybody else. */
export const bodyCaseAt = async ({ locals, params }: Event): Promise<BodyCaseView> =>
  found(await viewBodyCase(locals.ctx(), knownId(params.id)));

/** The same while work goes on; a closed case has no form. */
export async function openBodyCaseAt(event: Event): Promise<BodyCaseView> {
  const view = await bodyCaseAt(event);
  if (view.bodyCase.closedAt) error(404);
  return view;
}

/**
 * Holds what was typed against its schema, does the deed and goes back to the case; what is wrong or refused comes back to
 * the form with all that was typed. A second click on what is on record already shows the case.
 */
export async function onBodyCase<T extends Typed, S extends z.ZodObject>(
  { locals, params }: Event,
  typed: T,
  schema: S,
  deed: (bodyCaseId: string, value: z.output<S>) => Promise<Result<unknown>>,
) {
  const checked = await checkForm(typed, schema);
  if (!checked.ok) return fail(400, { typed, problems: checked.problems });
  const bodyCaseId = knownId(params.id);
  const done = answered(await deed(bodyCaseId, checked.value), locals.locale, { typed });
  if (!done.ok) return done.failure;
  redirect(303, `/casework/${bodyCaseId}?recorded`);
}
