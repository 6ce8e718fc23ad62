import { draftVersion, type PlanVersion, type Result } from '@qorgan/domain';
import { viewPlan, type PlanAt, type PlanView } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';

type Event = RequestEvent<{ id: string }>;

/** The plan of an address; 404 for whoever does not work on the case. */
export const planAt = async ({ locals, params }: Event): Promise<PlanView> =>
  found(await viewPlan(locals.ctx(), knownId(params.id)));

export type WritablePlan = { view: PlanView; draft: PlanVersion; revision: number };

/** The same where there is a draft to write on; 404 where there is none. */
export async function draftAt(event: Event): Promise<WritablePlan> {
  const view = await planAt(event);
  const draft = view.plan && !view.plan.closing && draftVersion(view.plan);
  if (!view.plan || !draft || !view.mayWrite) error(404);
  return { view, draft, revision: view.plan.revision };
}

/**
 * Holds what was typed against its schema, writes it on the plan and goes back to it; what is wrong or refused comes back
 * to the form with all that was typed.
 */
export async function writePlan<T extends object, S extends z.ZodObject>(
  { locals, params }: Event,
  typed: T,
  schema: S,
  write: (at: PlanAt, read: z.output<S>) => Promise<Result<unknown>>,
) {
  const checked = await checkForm(typed, schema);
  if (!checked.ok) return fail(400, { typed, problems: checked.problems });
  const { revision } = checked.value as { revision: number };
  const bodyCaseId = knownId(params.id);
  const done = answered(await write({ bodyCaseId, revision }, checked.value), locals.locale, { typed });
  if (!done.ok) return done.failure;
  redirect(303, `/casework/${bodyCaseId}/plan?saved`);
}
