import { requestsOfBodyCase, sendRequest, withdrawRequest } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { blankRequest, requestSchema } from '#lib/forms/request-form.ts';
import { isoOf } from '#lib/forms/moment.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const saying = ['sent', 'takenBack'] as const;

export const load = (async (event) => {
  const { locals, params, url } = event;
  const view = found(await requestsOfBodyCase(locals.ctx(), knownId(params.id)));
  const back = await takeHeld(event);
  // The button that takes a request back has nothing typed to come back.
  const held = back?.has('words') ? back : null;
  const blank = { ...blankRequest, schoolId: view.schools[0]?.id ?? '' };
  const said = saying.find((one) => url.searchParams.has(one)) ?? null;
  return { isHeld: held !== null, view, typed: held ? readTyped(held, blankRequest) : blank, said };
}) satisfies PageServerLoad;

export const actions = {
  ask: async ({ locals, request, params }) => {
    const given = readTyped(await request.formData(), blankRequest);
    const typed = { ...given, dueOn: isoOf(given.dueOn) };
    const checked = await checkForm(typed, requestSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const bodyCaseId = knownId(params.id);
    const asked = { ...checked.value, words: checked.value.words ?? '', bodyCaseId };
    const done = answered(await sendRequest(locals.ctx(), asked), locals.locale, { typed });
    if (!done.ok) return done.failure;
    redirect(303, `/casework/${bodyCaseId}/requests?sent`);
  },

  takeBack: async ({ locals, request, params }) => {
    const bodyCaseId = knownId(params.id);
    const requestId = knownId(String((await request.formData()).get('request') ?? ''));
    const done = answered(await withdrawRequest(locals.ctx(), { bodyCaseId, requestId }), locals.locale, {});
    if (!done.ok) return done.failure;
    redirect(303, `/casework/${bodyCaseId}/requests?takenBack`);
  },
} satisfies Actions;
