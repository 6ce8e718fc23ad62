import { can } from '@qorgan/domain';
import { fixSummary, giveSummary, viewRegionSummaries, viewSummaries } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const ctx = locals.ctx();
  const isDone = url.searchParams.has('done');
  if (can(ctx.actor, 'summary.readRegion', { isOwnRegion: true }))
    return { school: null, region: found(await viewRegionSummaries(ctx)), isDone };
  return { school: found(await viewSummaries(ctx)), region: null, isDone };
}) satisfies PageServerLoad;

export const actions = {
  fix: async ({ locals, request }) => {
    const form = await request.formData();
    const half = form.get('half') === '1' ? 1 : 2;
    const period = { schoolYear: Number(form.get('year')), half } as const;
    const fixed = answered(await fixSummary(locals.ctx(), period), locals.locale, {});
    if (!fixed.ok) return fixed.failure;
    redirect(303, '/watch/summary?done');
  },

  give: async ({ locals, request }) => {
    const id = knownId(String((await request.formData()).get('summary') ?? ''));
    const given = answered(await giveSummary(locals.ctx(), id), locals.locale, {});
    if (!given.ok) return given.failure;
    redirect(303, '/watch/summary?done');
  },
} satisfies Actions;
