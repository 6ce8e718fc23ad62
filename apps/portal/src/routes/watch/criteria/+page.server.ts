import type { CriteriaChange } from '@qorgan/domain';
import { keepCriteria, searchPupils, viewCriteria, type PupilFound } from '@qorgan/usecases';
import { answered, found } from '#lib/server/answer.ts';
import { keptButton, versionIn } from '#lib/server/forms/kept-list.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { search: '' };

export const load = (async (event) => {
  const view = found(await viewCriteria(event.locals.ctx(), versionIn(event.url)));
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    ...view,
    typed: held ? readTyped(held, blank) : blank,
    done: (['saved', 'same'] as const).find((what) => event.url.searchParams.has(what)) ?? null,
  };
}) satisfies PageServerLoad;

const button = (changeOf: (id: string) => CriteriaChange) =>
  keptButton('/watch/criteria', (ctx, { version, id }) =>
    keepCriteria(ctx, { version, change: changeOf(id) }),
  );

export const actions = {
  up: button((id) => ({ deed: 'moved', id, way: 'up' })),
  down: button((id) => ({ deed: 'moved', id, way: 'down' })),
  retire: button((id) => ({ deed: 'retired', id })),
  restore: button((id) => ({ deed: 'restored', id })),

  /** By POST: a name never stands in an address. */
  find: async ({ locals, request }) => {
    const typed = readTyped(await request.formData(), blank);
    found(await viewCriteria(locals.ctx()));
    const asked = answered(await searchPupils(locals.ctx(), { text: typed.search }), locals.locale, {
      typed,
    });
    if (!asked.ok) return asked.failure;
    const pupils: readonly PupilFound[] = asked.value;
    return { typed, pupils };
  },
} satisfies Actions;
