import { takeBackAnswer, viewReceived } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankTakenBack, takenBackSchema } from '#lib/forms/answer-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** A letter with the answer that this body gave. None, or the letter is gone: its own page says so. */
async function withAnswer({ locals, params }: RequestEvent<{ id: string }>) {
  const id = knownId(params.id);
  const result = await viewReceived(locals.ctx(), id);
  if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/inbox/${id}`);
  const received = found(result);
  if (!received.answer) redirect(303, `/inbox/${id}`);
  return { received, answer: received.answer };
}

export const load = (async (event) => {
  const { received, answer } = await withAnswer(event);
  const held = await takeHeld(event);
  const blank = { ...blankTakenBack, eventId: answer.id };
  return { received, answer, typed: held ? readTyped(held, blank) : blank, isHeld: held !== null };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params, request }) => {
    const typed = readTyped(await request.formData(), blankTakenBack);
    const checked = await checkForm(typed, takenBackSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const referralId = knownId(params.id);
    const { reason } = checked.value;
    const eventId = knownId(checked.value.eventId);
    const result = await takeBackAnswer(locals.ctx(), { referralId, eventId, reason });
    // A second click, or a colleague was quicker: the page shows how it stands.
    if (!result.ok && ['changedMeanwhile', 'wrongState'].includes(result.refusal.kind))
      redirect(303, `/inbox/${referralId}`);
    const back = answered(result, locals.locale, { typed });
    if (!back.ok) return back.failure;
    redirect(303, `/inbox/${referralId}?takenBack`);
  },
} satisfies Actions;
