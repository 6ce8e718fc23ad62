import { viewCouncil } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params, url }) => ({
  view: found(await viewCouncil(locals.ctx(), knownId(params.id))),
  isSaved: url.searchParams.has('saved'),
})) satisfies PageServerLoad;
