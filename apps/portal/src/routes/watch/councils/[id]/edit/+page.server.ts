import { dayOf } from '@qorgan/domain';
import { correctCouncil, councilColleagues, viewCouncil } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  blankMeeting,
  meetingOf,
  meetingSchema,
  presentProblems,
  typedMeeting,
  withOnePersonMore,
} from '#lib/forms/council-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string }>;

async function meetingAt({ locals, params }: Event) {
  const view = found(await viewCouncil(locals.ctx(), knownId(params.id)));
  if (!view.mayWrite) error(404);
  return view.council;
}

export const load = (async (event) => {
  const council = await meetingAt(event);
  const { locals } = event;
  const colleagues = found(await councilColleagues(locals.ctx()));
  const held = await takeHeld(event);
  const kept = typedMeeting(council, locals.locale === 'ru' ? 'ru' : 'kk');
  return { isHeld: held !== null, council, colleagues, typed: held ? readTyped(held, kept) : kept };
}) satisfies PageServerLoad;

export const actions = {
  save: async (event) => {
    const { locals, request } = event;
    const typed = readTyped(await request.formData(), blankMeeting(dayOf(locals.now)));
    const council = await meetingAt(event);
    const checked = await checkForm(typed, meetingSchema);
    const inRows = presentProblems(typed);
    if (!checked.ok || Object.keys(inRows).length > 0)
      return fail(400, { typed, problems: { ...(!checked.ok && checked.problems), ...inRows } });
    const { version } = checked.value;
    const change = { ...meetingOf(checked.value), councilId: council.id, version };
    const result = await correctCouncil(locals.ctx(), change);
    if (!result.ok && result.refusal.kind === 'changedMeanwhile')
      return fail(409, { typed: { ...typed, version: String(council.version) }, isChanged: true });
    const kept = answered(result, locals.locale, { typed });
    if (!kept.ok) return kept.failure;
    redirect(303, `/watch/councils/${council.id}?saved`);
  },

  another: async ({ locals, request }) => ({
    typed: withOnePersonMore(readTyped(await request.formData(), blankMeeting(dayOf(locals.now)))),
  }),
} satisfies Actions;
