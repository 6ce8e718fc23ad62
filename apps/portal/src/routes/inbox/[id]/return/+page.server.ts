import { answersPossible } from '@qorgan/domain';
import { answerReferral, viewReceived } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankReturn, returnSchema } from '#lib/forms/answer-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** A letter that this body can still give back. Dealt with, or gone: its own page says so. */
async function returnable({ locals, params }: RequestEvent<{ id: string }>) {
  const id = knownId(params.id);
  const result = await viewReceived(locals.ctx(), id);
  if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/inbox/${id}`);
  const received = found(result);
  if (!answersPossible(received.state).includes('returned')) redirect(303, `/inbox/${id}`);
  return received;
}

export const load = (async (event) => {
  const received = await returnable(event);
  const held = await takeHeld(event);
  return { received, typed: held ? readTyped(held, blankReturn) : blankReturn, isHeld: held !== null };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params, request }) => {
    const typed = readTyped(await request.formData(), blankReturn);
    const checked = await checkForm(typed, returnSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const id = knownId(params.id);
    const result = await answerReferral(locals.ctx(), id, { type: 'returned', ...checked.value });
    // A second click, or it is gone already: the page says what became of it.
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/inbox/${id}`);
    const given = answered(result, locals.locale, { typed });
    if (!given.ok) return given.failure;
    redirect(303, `/inbox/${id}`);
  },
} satisfies Actions;
