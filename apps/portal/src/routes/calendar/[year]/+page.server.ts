import { found } from '#lib/server/answer.ts';
import { dayOf } from '@qorgan/domain';
import { viewCalendar } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params, url }) => {
  if (!/^20\d\d$/.test(params.year)) error(404);
  return {
    view: found(await viewCalendar(locals.ctx(), Number(params.year))),
    today: dayOf(locals.now),
    isSavedNow: url.searchParams.has('saved'),
  };
}) satisfies PageServerLoad;
