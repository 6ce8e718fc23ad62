import { dayOf, watchBoard } from '@qorgan/domain';
import {
  countAbsencesPutForward,
  countPutForward,
  keepsWatch,
  listWatched,
  measuresWaiting,
} from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals }) => {
  const ctx = locals.ctx();
  const watched = found(await listWatched(ctx, { which: 'living', as: 'board' }));
  const keeps = keepsWatch(ctx);
  return {
    ...{ board: watchBoard(watched, dayOf(locals.now)), count: watched.length, keeps },
    measures: keeps ? await measuresWaiting(ctx) : null,
    putForward: keeps
      ? {
          absences: found(await countAbsencesPutForward(ctx)),
          signs: found(await countPutForward(ctx)),
        }
      : null,
  };
}) satisfies PageServerLoad;
