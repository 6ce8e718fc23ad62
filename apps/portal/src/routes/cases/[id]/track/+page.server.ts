import { viewCaseTrack } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params, url }) => ({
  view: found(await viewCaseTrack(locals.ctx(), knownId(params.id))),
  now: locals.now,
  done: (['saved', 'withdrawn'] as const).find((what) => url.searchParams.has(what)) ?? null,
})) satisfies PageServerLoad;
