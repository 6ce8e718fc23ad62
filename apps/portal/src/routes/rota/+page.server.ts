import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { takeBackShift, viewRota } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Who is on duty at the body, and when nobody is. */
export const load = (async ({ locals, url }) => ({
  rota: found(await viewRota(locals.ctx())),
  done: (['entered', 'takenBack'] as const).find((what) => url.searchParams.has(what)) ?? null,
})) satisfies PageServerLoad;

export const actions = {
  back: async ({ locals, request }) => {
    const id = knownId(String((await request.formData()).get('shift') ?? ''));
    const taken = answered(await takeBackShift(locals.ctx(), id), locals.locale, {});
    if (!taken.ok) return taken.failure;
    redirect(303, '/rota?takenBack');
  },
} satisfies Actions;
