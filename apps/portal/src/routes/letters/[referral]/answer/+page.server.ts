import { answersPossible, sendingOf } from '@qorgan/domain';
import { recordAnswer, viewReferral } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { answerOf, answerSchema, blankAnswer } from '#lib/forms/answer-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ referral: string }>;

const viewOf = async ({ params, locals }: Event) =>
  found(await viewReferral(locals.ctx(), knownId(params.referral)));

export const load = (async (event) => {
  const view = await viewOf(event);
  const possible = answersPossible(view.referral.state);
  // Not sent yet, or answered already: its own page says how it stands.
  if (possible.length === 0) redirect(303, `/letters/${view.referral.id}`);
  const blank = blankAnswer(event.locals.now);
  const held = await takeHeld(event);
  return {
    view,
    possible,
    /** The recipient has it in this portal and can answer it there. */
    isCarriedHere: sendingOf(view.referral)?.channel === 'portal',
    typed: held ? readTyped(held, blank) : blank,
    isHeld: held !== null,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const { locals, params, request } = event;
    const typed = readTyped(await request.formData(), blankAnswer(locals.now));
    const checked = await checkForm(typed, answerSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const referralId = knownId(params.referral);
    const result = await recordAnswer(locals.ctx(), { referralId, answer: answerOf(checked.value) });
    // A second click, or somebody was quicker: the page of the letter says who answered what.
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/letters/${referralId}?changed`);
    const recorded = answered(result, locals.locale, { typed });
    if (!recorded.ok) return recorded.failure;
    redirect(303, `/letters/${referralId}?answered`);
  },
} satisfies Actions;
