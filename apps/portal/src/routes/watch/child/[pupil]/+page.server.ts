import { viewChild } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params }) => ({
  child: found(await viewChild(locals.ctx(), knownId(params.pupil))),
})) satisfies PageServerLoad;
