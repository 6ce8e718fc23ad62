import type { TrackChange } from '@qorgan/domain';
import { changeTrack, viewTrack } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { keptButton, versionIn } from '#lib/server/forms/kept-list.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => ({
  ...found(await viewTrack(locals.ctx(), versionIn(url))),
  done: (['saved', 'same'] as const).find((what) => url.searchParams.has(what)) ?? null,
})) satisfies PageServerLoad;

const button = (changeOf: (stepId: string) => TrackChange) =>
  keptButton('/bullying-track', (ctx, { version, id }) =>
    changeTrack(ctx, { version, change: changeOf(id) }),
  );

export const actions = {
  up: button((stepId) => ({ deed: 'moved', stepId, way: 'up' })),
  down: button((stepId) => ({ deed: 'moved', stepId, way: 'down' })),
  retire: button((stepId) => ({ deed: 'retired', stepId })),
  restore: button((stepId) => ({ deed: 'restored', stepId })),
} satisfies Actions;
