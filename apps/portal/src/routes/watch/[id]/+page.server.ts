import { dayOf } from '@qorgan/domain';
import { viewWatchEntry } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params, url }) => ({
  view: found(await viewWatchEntry(locals.ctx(), knownId(params.id))),
  today: dayOf(locals.now),
  done: (['entered', 'saved'] as const).find((what) => url.searchParams.has(what)) ?? null,
})) satisfies PageServerLoad;
