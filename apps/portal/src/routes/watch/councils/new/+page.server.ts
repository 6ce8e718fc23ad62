import { dayOf } from '@qorgan/domain';
import { councilColleagues, holdCouncil } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import {
  blankMeeting,
  meetingOf,
  meetingSchema,
  presentProblems,
  withOnePersonMore,
} from '#lib/forms/council-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const colleagues = found(await councilColleagues(event.locals.ctx()));
  const held = await takeHeld(event);
  const blank = blankMeeting(dayOf(event.locals.now));
  return { isHeld: held !== null, colleagues, typed: held ? readTyped(held, blank) : blank };
}) satisfies PageServerLoad;

export const actions = {
  save: async ({ locals, request }) => {
    const typed = readTyped(await request.formData(), blankMeeting(dayOf(locals.now)));
    const checked = await checkForm(typed, meetingSchema);
    const inRows = presentProblems(typed);
    if (!checked.ok || Object.keys(inRows).length > 0)
      return fail(400, { typed, problems: { ...(!checked.ok && checked.problems), ...inRows } });
    const held = answered(await holdCouncil(locals.ctx(), meetingOf(checked.value)), locals.locale, {
      typed,
    });
    if (!held.ok) return held.failure;
    redirect(303, `/watch/councils/${held.value.id}?saved`);
  },

  another: async ({ locals, request }) => ({
    typed: withOnePersonMore(readTyped(await request.formData(), blankMeeting(dayOf(locals.now)))),
  }),
} satisfies Actions;
