import { dayOf } from '@qorgan/domain';
import { approvePlan, startPlan } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { answered } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { planAt, writePlan } from '#lib/server/plan-page.ts';
import { revisionInput } from '#lib/forms/revision.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => ({
  view: await planAt(event),
  today: dayOf(event.locals.now),
  isSaved: event.url.searchParams.has('saved'),
})) satisfies PageServerLoad;

export const actions = {
  start: async ({ locals, params }) => {
    const bodyCaseId = knownId(params.id);
    const started = answered(await startPlan(locals.ctx(), { bodyCaseId }), locals.locale, {});
    if (!started.ok) return started.failure;
    redirect(303, `/casework/${bodyCaseId}/plan/details`);
  },
  sign: async (event) => {
    const typed = readTyped(await event.request.formData(), { revision: '' });
    return writePlan(event, typed, z.object({ revision: revisionInput }), (at) =>
      approvePlan(event.locals.ctx(), at),
    );
  },
} satisfies Actions;
