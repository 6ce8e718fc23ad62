import {
  answerReferral,
  caseOnLetter,
  confirmReceipt,
  viewReceived,
  withdrawnFromInbox,
} from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankConfirmation, confirmationSchema } from '#lib/forms/sending-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { locals, params, url } = event;
  const id = knownId(params.id);
  const withdrawn = await withdrawnFromInbox(locals.ctx(), id);
  const result = await viewReceived(locals.ctx(), id);
  // Taken back by the school: that it was here is shown, and nothing of what it said.
  const isGone = !result.ok && result.refusal.kind === 'wrongState';
  const received = isGone ? null : found(result);
  const held = await takeHeld(event);
  return {
    received,
    withdrawn,
    ownCase: received && (await caseOnLetter(locals.ctx(), id)),
    typed: held ? readTyped(held, blankConfirmation) : blankConfirmation,
    isHeld: held !== null,
    done:
      (['confirmed', 'corrected', 'accepted', 'markedDone', 'takenBack'] as const).find((name) =>
        url.searchParams.has(name),
      ) ?? null,
  };
}) satisfies PageServerLoad;

export const actions = {
  confirm: async ({ params, locals, request }) => {
    const typed = readTyped(await request.formData(), blankConfirmation);
    const checked = await checkForm(typed, confirmationSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const id = knownId(params.id);
    const result = await confirmReceipt(locals.ctx(), id, checked.value.incomingNumber);
    // A second click, or somebody was quicker: the page shows the number that stands, or that it was taken back.
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/inbox/${id}`);
    const confirmed = answered(result, locals.locale, { typed });
    if (!confirmed.ok) return confirmed.failure;
    redirect(303, `/inbox/${id}?confirmed`);
  },

  accept: (event) => give(event, 'accepted'),
  done: (event) => give(event, 'done'),
} satisfies Actions;

/** What needs no words; a letter is given back on a page of its own. */
async function give({ params, locals }: RequestEvent<{ id: string }>, type: 'accepted' | 'done') {
  const id = knownId(params.id);
  const result = await answerReferral(locals.ctx(), id, { type, words: null });
  // A second click, or somebody was quicker: the page shows what was answered.
  if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/inbox/${id}`);
  const given = answered(result, locals.locale, { typed: blankConfirmation });
  if (!given.ok) return given.failure;
  redirect(303, `/inbox/${id}?${type === 'accepted' ? 'accepted' : 'markedDone'}`);
}
