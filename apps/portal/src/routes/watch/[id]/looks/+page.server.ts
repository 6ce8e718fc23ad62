import { looksAtEntry, viewWatchEntry } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params }) => {
  const id = knownId(params.id);
  const { entry } = found(await viewWatchEntry(locals.ctx(), id));
  return { entry, looks: found(await looksAtEntry(locals.ctx(), id)) };
}) satisfies PageServerLoad;
