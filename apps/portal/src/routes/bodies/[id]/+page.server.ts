import { viewBody } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params, url }) => ({
  view: found(await viewBody(locals.ctx(), knownId(params.id))),
  done: (['saved', 'added', 'same'] as const).find((name) => url.searchParams.has(name)) ?? null,
})) satisfies PageServerLoad;
