import { atTime, dayOf, timeOf, type SittingPerson } from '@qorgan/domain';
import { putOnAgenda, takeOff, viewSitting, writeSitting } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankPeople, blankSitting, personRows, sittingSchema } from '#lib/forms/sitting-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { locals, params, url } = event;
  const view = found(await viewSitting(locals.ctx(), knownId(params.id)));
  const { at, place, present, version } = view.sitting;
  const opened = {
    ...{ day: dayOf(at) as string, time: timeOf(at) as string, place, version: String(version) },
    ...(present.length > 0 ? personRows.filled(present.map((one) => ({ ...one }))) : blankPeople),
  };
  const held = await takeHeld(event);
  const isHeld = held?.has('place') ?? false;
  const typed = held && isHeld ? readTyped(held, blankSitting) : opened;
  return { view, typed, isHeld, now: locals.now, isSaved: url.searchParams.has('saved') };
}) satisfies PageServerLoad;

const change = async ({ locals, request, params }: RequestEvent, deed: typeof putOnAgenda) => {
  const sittingId = knownId(params.id);
  const bodyCaseId = knownId(String((await request.formData()).get('case') ?? ''));
  const done = answered(await deed(locals.ctx(), { sittingId, bodyCaseId }), locals.locale, {});
  if (!done.ok) return done.failure;
  redirect(303, `/sittings/${sittingId}?saved`);
};

export const actions = {
  save: async ({ locals, request, params }) => {
    const typed = readTyped(await request.formData(), blankSitting);
    const checked = await checkForm(typed, sittingSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const { day, time, place, version, name, post, part } = checked.value;
    const present = part.flatMap((one, at): SittingPerson[] => {
      const who = name[at];
      return who ? [{ name: who, post: post[at] ?? '', part: one }] : [];
    });
    const sittingId = knownId(params.id);
    const input = { sittingId, version, at: atTime(day, time), place, present };
    const done = answered(await writeSitting(locals.ctx(), input), locals.locale, { typed });
    if (!done.ok) return done.failure;
    redirect(303, `/sittings/${sittingId}?saved`);
  },
  another: async ({ request }) => ({
    typed: personRows.withOneMore(readTyped(await request.formData(), blankSitting)),
  }),
  put: (event) => change(event, putOnAgenda),
  takeOff: (event) => change(event, takeOff),
} satisfies Actions;
