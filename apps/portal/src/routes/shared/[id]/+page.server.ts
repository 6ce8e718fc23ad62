import { viewSharedCase } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params }) => ({
  view: found(await viewSharedCase(locals.ctx(), knownId(params.id))),
  now: locals.now,
})) satisfies PageServerLoad;
