import { dayOf, watchBoard } from '@qorgan/domain';
import { keepsWatch, listWatched } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals }) => {
  const ctx = locals.ctx();
  const watched = found(await listWatched(ctx, { which: 'living', as: 'board' }));
  return { board: watchBoard(watched, dayOf(locals.now)), count: watched.length, keeps: keepsWatch(ctx) };
}) satisfies PageServerLoad;
