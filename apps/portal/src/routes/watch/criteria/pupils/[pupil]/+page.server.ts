import { viewAssessments } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params, url }) => ({
  view: found(await viewAssessments(locals.ctx(), knownId(params.pupil))),
  isSaved: url.searchParams.has('saved'),
})) satisfies PageServerLoad;
