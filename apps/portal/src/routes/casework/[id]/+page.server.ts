import { viewBodyCase } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, locals, url }) => ({
  view: found(await viewBodyCase(locals.ctx(), knownId(params.id))),
  now: locals.now,
  /** What has just been done on another page. */
  done: (['opened', 'joined', 'recorded'] as const).find((name) => url.searchParams.has(name)) ?? null,
})) satisfies PageServerLoad;
