import { viewSharedNote } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params }) => ({
  page: found(await viewSharedNote(locals.ctx(), knownId(params.note))),
})) satisfies PageServerLoad;
